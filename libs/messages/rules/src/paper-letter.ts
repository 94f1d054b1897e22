import { decided, must, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { letterNotNeeded, letterNotPosted, letterPosted, letterPrinted, letterToldAnotherWay, letterWaiting } from './events';
import type { MessagesRefusal } from './refusals';

/** `waiting` for the printer, `printed`, `posted`; or they were told another way; or what it would say is no longer so. */
export type PaperLetterState = 'waiting' | 'printed' | 'posted' | 'told-another-way' | 'not-needed';

/** How somebody was told instead. */
export const otherWays = ['rang', 'face-to-face', 'somebody-they-chose'] as const;

export type OtherWay = (typeof otherWays)[number];

/** A message on paper, for whom letters are the safe way. It holds no words and no address: both are put in when it is printed, and kept nowhere. */
export interface PaperLetter {
  readonly id: Id<'PaperLetter'>;
  readonly messageId: Id<'Message'>;
  readonly toPersonId: Id<'Person'>;
  readonly state: PaperLetterState;
  readonly writtenOn: PlainDate;
  readonly postBy: PlainDate;
  /** The last day on which it still helps; null when that is no matter. */
  readonly arriveBy: PlainDate | null;
  readonly printedAt: Instant | null;
  readonly postedOn: PlainDate | null;
  readonly told: OtherWay | null;
  /** Who printed it, posted it or told them. */
  readonly handledBy: Id<'Person'> | null;
}

type NewLetter = Pick<PaperLetter, 'id' | 'messageId' | 'toPersonId' | 'writtenOn' | 'postBy' | 'arriveBy'>;
type Stands = Pick<PaperLetter, 'state' | 'postedOn'>;

export function toPost(asked: NewLetter): Decision<PaperLetter> {
  const letter: PaperLetter = { ...asked, state: 'waiting', printedAt: null, postedOn: null, told: null, handledBy: null };
  return decided(letter, letterWaiting(letter));
}

const isOpen = ({ state }: Stands) => state === 'waiting' || state === 'printed';

/** Printing again is fine while it is not posted: printers jam. */
export function whyNotPrintLetter(letter: Stands): MessagesRefusal | null {
  return isOpen(letter) ? null : 'LETTER_SETTLED';
}

export function printLetter(letter: PaperLetter, now: Instant, by: Id<'Person'> | null): Decision<PaperLetter> {
  must(whyNotPrintLetter(letter));
  const printed: PaperLetter = { ...letter, state: 'printed', printedAt: now, handledBy: by };
  return decided(printed, letterPrinted(printed));
}

export function whyNotPostLetter(letter: Stands): MessagesRefusal | null {
  if (letter.state === 'waiting') return 'LETTER_NOT_PRINTED';
  return letter.state === 'printed' ? null : 'LETTER_SETTLED';
}

export function postLetter(letter: PaperLetter, today: PlainDate, by: Id<'Person'> | null): Decision<PaperLetter> {
  must(whyNotPostLetter(letter));
  const posted: PaperLetter = { ...letter, state: 'posted', postedOn: today, handledBy: by };
  return decided(posted, letterPosted(posted));
}

/** A slip is put right on the same day; after that the letter is on its way. */
export function whyNotTakeBackPosted({ state, postedOn }: Stands, today: PlainDate): MessagesRefusal | null {
  if (state !== 'posted') return 'LETTER_NOT_POSTED';
  return postedOn === today ? null : 'LETTER_POSTED_BEFORE';
}

export function takeBackPosted(letter: PaperLetter, today: PlainDate): Decision<PaperLetter> {
  must(whyNotTakeBackPosted(letter, today));
  const printed: PaperLetter = { ...letter, state: 'printed', postedOn: null };
  return decided(printed, letterNotPosted(printed));
}

export function whyNotTellAnotherWay(letter: Stands): MessagesRefusal | null {
  return isOpen(letter) ? null : 'LETTER_SETTLED';
}

export function tellAnotherWay(letter: PaperLetter, told: OtherWay, by: Id<'Person'> | null): Decision<PaperLetter> {
  must(whyNotTellAnotherWay(letter));
  const settled: PaperLetter = { ...letter, state: 'told-another-way', told, handledBy: by };
  return decided(settled, letterToldAnotherWay(settled));
}

/** What it would say is no longer so, or letters are no longer their way. */
export function dropLetter(letter: PaperLetter): Decision<PaperLetter> {
  must(whyNotPrintLetter(letter));
  const dropped: PaperLetter = { ...letter, state: 'not-needed' };
  return decided(dropped, letterNotNeeded(dropped));
}
