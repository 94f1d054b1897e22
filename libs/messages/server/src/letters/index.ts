import { BookingLetters } from './booking-letters';
import { CheckLetters } from './check-letters';
import { DetailsLetters } from './details-letters';
import { OutcomeLetters } from './outcome-letters';
import { PaymentLetters } from './payment-letters';
import { PermissionLetters } from './permission-letters';
import { VoiceLetters } from './voice-letters';

export { Letters } from './letters';
export const letterWriters = [BookingLetters, PermissionLetters, PaymentLetters, OutcomeLetters, VoiceLetters, CheckLetters, DetailsLetters];
