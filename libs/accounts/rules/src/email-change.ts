import { decided, laterBy, Refusal, type Actor, type Decision, type Id, type Instant } from '@alongside/kernel';

import { takesTwo } from './colleague';
import { emailChangeAsked, emailChanged, emailChangeStopped, emailChangeTried, emailChangeWaits } from './events';
import { whyNotHelpWithWaysIn, type HelpedPerson, type SureWay } from './ways-in-of-others';

/** How somebody with one proof shows that it is them: by a code to the address from before, by a text to their number, or when the team has made sure. */
export const emailProofs = ['email', 'text', 'team'] as const;
export type EmailProof = (typeof emailProofs)[number];

/** Another address to sign in with. It counts once a code that was sent there is written here, by the person or by whoever helps them; with one proof, not before it was shown that it is them. */
export interface EmailChange {
  readonly id: Id<'EmailChange'>;
  readonly personId: Id<'Person'>;
  readonly askedById: Id<'Person'>;
  /** How whoever helped made sure; null for one's own. */
  readonly sureBy: SureWay | null;
  /** Null after a second proof, and for whoever helps. */
  readonly proveBy: EmailProof | null;
  /** Null when the address is to go and none comes. */
  readonly email: string | null;
  /** Where it is told that something changed; forgotten once it was. */
  readonly oldEmail: string | null;
  /** Null until a code has been made for sending. */
  readonly codeMark: Uint8Array | null;
  /** Of the code to the address or number from before. */
  readonly oldCodeMark: Uint8Array | null;
  readonly askedAt: Instant;
  readonly tries: number;
  /** The codes were right, and it waits. */
  readonly confirmedAt: Instant | null;
  /** From when on it counts; null while it waits for the team's word. */
  readonly countsAt: Instant | null;
  readonly stoppedAt: Instant | null;
  readonly changedAt: Instant | null;
}

const MINUTES_IT_WORKS = 30;
const MOST_TRIES = 5;
/** In a day: enough for somebody who mistypes, and too few to fill a stranger's mailbox. */
export const MOST_ASKED = 5;

const notYet = { codeMark: null, oldCodeMark: null, tries: 0, confirmedAt: null, countsAt: null, stoppedAt: null, changedAt: null } as const;

export function askForEmailChange(asked: Pick<EmailChange, 'id' | 'personId' | 'askedById' | 'sureBy' | 'proveBy' | 'email' | 'oldEmail'>, now: Instant): Decision<EmailChange> {
  const change: EmailChange = { ...asked, ...notYet, askedAt: now };
  return decided(change, emailChangeAsked(change));
}

/** What somebody may show themselves with; none is needed after a second proof. An open page alone is not enough: whoever found the phone unlocked would be them for good. */
export function emailProofsOf(person: { readonly audience: string; readonly secondProofs: number; readonly email: string | null; readonly hasOwnPhone: boolean }): readonly EmailProof[] {
  if (person.audience === 'staff' || person.secondProofs > 0) return [];
  return emailProofs.filter((proof) => proof === 'team' || (proof === 'email' ? person.email !== null : person.hasOwnPhone));
}

export function whyNotProveBy(chosen: EmailProof | null, ways: readonly EmailProof[]): 'EMAIL_PROOF_NOT_THERE' | null {
  return chosen === null ? (ways.length > 0 ? 'EMAIL_PROOF_NOT_THERE' : null) : ways.includes(chosen) ? null : 'EMAIL_PROOF_NOT_THERE';
}

/** Which of the two codes was the one that was sent. */
export interface CodesMatch {
  readonly code: boolean;
  readonly oldCode: boolean;
}

/** One reason, whatever was wrong: whether an address is known here has no answer. */
export function whyNotConfirm(change: EmailChange, matches: CodesMatch, by: Actor, now: Instant): 'EMAIL_CODE_NOT_RIGHT' | null {
  const over = now > laterBy(change.askedAt, MINUTES_IT_WORKS * 60_000) || change.askedAt > laterBy(now, 60_000);
  const settled = change.changedAt !== null || change.confirmedAt !== null || change.stoppedAt !== null;
  return !matches.code || !(matches.oldCode || !takesOldCode(change)) || over || settled || change.tries >= MOST_TRIES || change.askedById !== by.personId ? 'EMAIL_CODE_NOT_RIGHT' : null;
}

export const takesOldCode = ({ proveBy }: Pick<EmailChange, 'proveBy'>): boolean => proveBy === 'email' || proveBy === 'text';

/** After a second proof, or with help, it counts at once; with a code from before after some days, in which it can be stopped; else when the team has made sure. */
export function tryEmailChange(change: EmailChange, matches: CodesMatch, daysItWaits: number, by: Actor, now: Instant): Decision<EmailChange> {
  if (whyNotConfirm(change, matches, by, now) !== null) {
    const tried = { ...change, tries: Math.min(change.tries + 1, MOST_TRIES) };
    return decided(tried, emailChangeTried(tried));
  }
  if (change.proveBy === null) return becomes(change, now);
  const waits = { ...change, confirmedAt: now, countsAt: takesOldCode(change) ? laterBy(now, daysItWaits * 86_400_000) : null };
  return decided(waits, emailChangeWaits(waits));
}

export const emailWaits = ({ confirmedAt, changedAt, stoppedAt }: EmailChange): boolean => confirmedAt !== null && changedAt === null && stoppedAt === null;

/** Its days are over. */
export function countEmailChange(change: EmailChange, now: Instant): Decision<EmailChange> | null {
  return emailWaits(change) && change.countsAt !== null && change.countsAt <= now ? becomes(change, now) : null;
}

/** The team made sure that it is them. Throws Refusal NO_EMAIL_WAITS. */
export function letEmailChange(change: EmailChange | null, sureBy: SureWay, now: Instant): Decision<EmailChange> {
  if (change === null || !emailWaits(change)) throw new Refusal('NO_EMAIL_WAITS');
  const changed = { ...change, changedAt: now };
  return decided(changed, emailChanged({ ...changed, sureBy }));
}

/** By the person, by the team who heard that it was not them, or because another took its place. Throws Refusal NO_EMAIL_WAITS. */
export function stopEmailChange(change: EmailChange | null, now: Instant): Decision<EmailChange> {
  if (change === null || !emailWaits(change)) throw new Refusal('NO_EMAIL_WAITS');
  const stopped = { ...change, stoppedAt: now };
  return decided(stopped, emailChangeStopped(stopped));
}

function becomes(change: EmailChange, now: Instant): Decision<EmailChange> {
  const changed = { ...change, changedAt: now };
  return decided(changed, emailChanged(changed));
}

/** It goes and none comes, so there is nothing to answer. */
export function removeEmail(asked: Pick<EmailChange, 'id' | 'personId' | 'askedById' | 'sureBy' | 'oldEmail'>, now: Instant): Decision<EmailChange> {
  const removed: EmailChange = { ...asked, ...notYet, proveBy: null, email: null, askedAt: now, changedAt: now };
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

/** Who works here proves it with a second proof of this quarter of an hour; who takes part, and has none, as `emailProofsOf` says. Never on somebody else's device. */
export function whyNotChangeOwnEmail(person: { readonly audience: string; readonly secondProofs: number }, by: Actor): 'SIGN_IN_FIRST' | 'STEP_UP_FIRST' | null {
  if (by.kind !== 'person' || by.lookingAlongId !== undefined || by.purpose.startsWith('supported by')) return 'SIGN_IN_FIRST';
  return by.provedLately !== true && (person.audience === 'staff' || person.secondProofs > 0) ? 'STEP_UP_FIRST' : null;
}
