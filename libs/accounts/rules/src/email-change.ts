import { decided, laterBy, type Actor, type Decision, type Id, type Instant } from '@alongside/kernel';

import { takesTwo } from './colleague';
import { emailChangeAsked, emailChangeTried, emailChanged } from './events';
import { whyNotHelpWithWaysIn, type HelpedPerson, type SureWay } from './ways-in-of-others';

/** Another address to sign in with. It counts once a code that was sent there is written here, by the person or by whoever helps them. */
export interface EmailChange {
  readonly id: Id<'EmailChange'>;
  readonly personId: Id<'Person'>;
  readonly askedById: Id<'Person'>;
  /** How whoever helped made sure; null for one's own. */
  readonly sureBy: SureWay | null;
  /** Null when the address is to go and none comes. */
  readonly email: string | null;
  /** Where it is told that something changed; forgotten once it was. */
  readonly oldEmail: string | null;
  /** Null until a code has been made for sending. */
  readonly codeMark: Uint8Array | null;
  readonly askedAt: Instant;
  readonly tries: number;
  readonly changedAt: Instant | null;
}

const MINUTES_IT_WORKS = 30;
const MOST_TRIES = 5;
/** In a day: enough for somebody who mistypes, and too few to fill a stranger's mailbox. */
export const MOST_ASKED = 5;

export function askForEmailChange(asked: Pick<EmailChange, 'id' | 'personId' | 'askedById' | 'sureBy' | 'email' | 'oldEmail'>, now: Instant): Decision<EmailChange> {
  const change: EmailChange = { ...asked, codeMark: null, askedAt: now, tries: 0, changedAt: null };
  return decided(change, emailChangeAsked(change));
}

/** One reason, whatever was wrong: whether an address is known here has no answer. */
export function whyNotConfirm(change: EmailChange, matches: boolean, by: Actor, now: Instant): 'EMAIL_CODE_NOT_RIGHT' | null {
  const over = now > laterBy(change.askedAt, MINUTES_IT_WORKS * 60_000) || change.askedAt > laterBy(now, 60_000);
  return !matches || over || change.changedAt !== null || change.tries >= MOST_TRIES || change.askedById !== by.personId ? 'EMAIL_CODE_NOT_RIGHT' : null;
}

export function tryEmailChange(change: EmailChange, matches: boolean, by: Actor, now: Instant): Decision<EmailChange> {
  if (whyNotConfirm(change, matches, by, now) === null) {
    const changed = { ...change, changedAt: now };
    return decided(changed, emailChanged(changed));
  }
  const tried = { ...change, tries: Math.min(change.tries + 1, MOST_TRIES) };
  return decided(tried, emailChangeTried(tried));
}

/** It goes and none comes, so there is nothing to answer. */
export function removeEmail(asked: Pick<EmailChange, 'id' | 'personId' | 'askedById' | 'sureBy' | 'oldEmail'>, now: Instant): Decision<EmailChange> {
  const removed: EmailChange = { ...asked, email: null, codeMark: null, askedAt: now, tries: 0, changedAt: now };
  return decided(removed, emailChanged(removed));
}

/** An address goes only where somebody still comes in: by another way, and colleagues by no other. */
export function whyNotRemoveEmail({ audience, otherWays, email }: { readonly audience: string; readonly otherWays: number; readonly email: string | null }): 'NO_EMAIL' | 'EMAIL_ONLY_WAY' | null {
  if (email === null) return 'NO_EMAIL';
  return audience === 'staff' || otherWays === 0 ? 'EMAIL_ONLY_WAY' : null;
}

/** As with other ways in; and whoever holds power keeps their own address: a colleague who could move it to their own mailbox would be two people. */
export function whyNotChangeEmailOf(person: HelpedPerson, by: Actor): 'WAYS_IN_OF_YOUR_OWN' | 'NOT_FOUND' | 'EMAIL_OF_POWER' | null {
  return whyNotHelpWithWaysIn(person, by) ?? (person.roles.some(takesTwo) ? 'EMAIL_OF_POWER' : null);
}

/** Who works here proves it with a second proof of this quarter of an hour; who takes part, and has none, with the session alone. Never on somebody else's device. */
export function whyNotChangeOwnEmail(person: { readonly audience: string; readonly secondProofs: number }, by: Actor): 'SIGN_IN_FIRST' | 'STEP_UP_FIRST' | null {
  if (by.kind !== 'person' || by.lookingAlongId !== undefined || by.purpose.startsWith('supported by')) return 'SIGN_IN_FIRST';
  return by.provedLately !== true && (person.audience === 'staff' || person.secondProofs > 0) ? 'STEP_UP_FIRST' : null;
}
