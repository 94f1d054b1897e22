import { BookingLetters } from './booking-letters';
import { CheckLetters } from './check-letters';
import { DetailsLetters } from './details-letters';
import { MayBeTold } from './may-be-told';
import { NotReadyLetters } from './not-ready-letters';
import { ComingLetters } from './coming-letters';
import { OutcomeLetters } from './outcome-letters';
import { PaperLetters } from './paper-letters';
import { PaymentLetters } from './payment-letters';
import { PermissionLetters } from './permission-letters';
import { TakeDownLetters } from './take-down-letters';
import { VoiceLetters } from './voice-letters';
import { YesAndNoLetters } from './yes-and-no-letters';

export { Letters } from './letters';
export const letterWriters = [BookingLetters, PermissionLetters, PaymentLetters, OutcomeLetters, VoiceLetters, CheckLetters, DetailsLetters, YesAndNoLetters, NotReadyLetters, ComingLetters, PaperLetters, TakeDownLetters, MayBeTold];
