import type { BookingPermission, BookingState, OfferAnswer } from './answer-offer.generated';

/** As much of a date as decides where it stands and what can be done. */
export interface AnsweredDate {
  readonly bookingId: string;
  readonly heldOn: string;
  readonly state: BookingState;
  readonly permission: BookingPermission;
  readonly answer?: OfferAnswer | null;
  readonly whyNotDecline?: string | null;
}

/** The server's clock decides: from the start on nothing can be answered any more. */
export function isOver({ whyNotDecline }: AnsweredDate): boolean {
  return whyNotDecline === 'SESSION_STARTED';
}

export function isToAnswer(date: AnsweredDate): boolean {
  return date.state === 'OFFERED' && !isOver(date);
}

export function isComing(date: AnsweredDate): boolean {
  return (date.answer === 'YES' || date.answer === 'NOT_SURE') && !isOver(date);
}
