import { decided, laterBy, must, type Decision, type Id, type Instant } from '@alongside/kernel';

import { cardEnded, cardKeptAnew, cardOpened, cardPrinted, cardTried } from './events';
import { noneWrong, oneMoreWrong, tooManyWrong, type WrongTries } from './too-many-wrong';

/**
 * A printed card for somebody with no e-mail and no phone. On its own it opens once; then the young person chooses a PIN,
 * and from then on card and PIN belong together. Only the mark of what is printed is kept.
 */
export interface SignInCard extends WrongTries {
  readonly id: Id<'SignInCard'>;
  readonly personId: Id<'Person'>;
  readonly codeMark: Uint8Array;
  readonly printedById: Id<'Person'> | null;
  readonly printedAt: Instant;
  readonly endsAt: Instant;
  /** Null until it was used and a PIN chosen. */
  readonly pinMark: string | null;
  readonly endedAt: Instant | null;
}

const DAY = 86_400_000;
const DAYS_UNTIL_OPENED = 14;
const DAYS_WITH_PIN = 365;
/** A clock that is put back by less keeps nobody out. */
const CLOCKS_APART = DAY;

/** 135 bits of chance: nobody guesses one. Cards from before have eighteen signs or twelve and work until they end. */
export const CARD_LENGTH = 30;

/** As it is printed: six groups of five, which are read and typed one at a time. */
export const groupedCard = (code: string): string => code.replace(/(.{5})(?=.)/g, '$1-');

export function printCard(card: Pick<SignInCard, 'id' | 'personId' | 'codeMark' | 'printedById'>, now: Instant): Decision<SignInCard> {
  const printed: SignInCard = { ...card, ...noneWrong, printedAt: now, endsAt: laterBy(now, DAYS_UNTIL_OPENED * DAY), pinMark: null, endedAt: null };
  return decided(printed, cardPrinted(printed));
}

/** One that ends later than any card of today was printed before a clock was put back, and is not worth more for it. */
export function whyNotUseCard({ endedAt, endsAt, pinMark }: SignInCard, now: Instant): 'SIGN_IN_CARD_NOT_RIGHT' | null {
  const longest = (pinMark === null ? DAYS_UNTIL_OPENED : DAYS_WITH_PIN) * DAY;
  return endedAt !== null || now > endsAt || endsAt > laterBy(now, longest + CLOCKS_APART) ? 'SIGN_IN_CARD_NOT_RIGHT' : null;
}

/** The first use. Throws Refusal SIGN_IN_CARD_NOT_RIGHT, and SIGN_IN_CARD_HAS_PIN when somebody used it before. */
export function choosePin(card: SignInCard, pinMark: string, now: Instant): Decision<SignInCard> {
  must(whyNotUseCard(card, now));
  must(card.pinMark === null ? null : 'SIGN_IN_CARD_HAS_PIN', 'pin');
  const opened: SignInCard = { ...card, pinMark, endsAt: laterBy(now, DAYS_WITH_PIN * DAY) };
  return decided(opened, cardOpened(opened));
}

export function whyNotUsePin(card: SignInCard, matches: boolean, now: Instant): 'SIGN_IN_CARD_NOT_RIGHT' | 'TOO_MANY_TRIES' | 'PIN_NOT_RIGHT' | null {
  return whyNotUseCard(card, now) ?? (tooManyWrong(card, now) ? 'TOO_MANY_TRIES' : matches ? null : 'PIN_NOT_RIGHT');
}

export function tryPin(card: SignInCard, matches: boolean, now: Instant): Decision<SignInCard> {
  if (whyNotUsePin(card, matches, now) === null) {
    const used = { ...card, ...noneWrong };
    return decided(used, cardTried(used, 'right'));
  }
  const tried = tooManyWrong(card, now) ? card : { ...card, ...oneMoreWrong(card, now) };
  return decided(tried, cardTried(tried, 'wrong'));
}

/** Printed before marks had a key: from its next use on it is kept under one. */
export function keepCardAnew(card: SignInCard, codeMark: Uint8Array): Decision<SignInCard> {
  const kept = { ...card, codeMark };
  return decided(kept, cardKeptAnew(kept));
}

export function endCard(card: SignInCard, now: Instant): Decision<SignInCard> {
  const ended = { ...card, endedAt: now };
  return decided(ended, cardEnded(ended));
}

/** Four to eight figures that are not the first somebody else would try. */
export function whyNotPin(pin: string): 'PIN_LENGTH' | 'PIN_TOO_EASY' | null {
  if (!/^\d{4,8}$/.test(pin)) return 'PIN_LENGTH';
  const steps = new Set([...pin].slice(1).map((figure, place) => Number(figure) - Number(pin[place])));
  const onlyStep = steps.size === 1 ? [...steps][0] : undefined;
  return onlyStep === 0 || onlyStep === 1 || onlyStep === -1 ? 'PIN_TOO_EASY' : null;
}
