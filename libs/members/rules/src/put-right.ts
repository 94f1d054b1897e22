import { decided, must, Refusal, type Decision, type Fact, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { birthDateCorrected, recordCorrected, recordPutRight } from './events';
import { birthDateOf, changedFields, firstNameOf, kindOf, nameOf, type Member } from './member';
import { seatKindOf } from './member-kind';
import { isUnderAge } from './under-age';

/** How the team knows that the new word is the right one; never what a paper says. */
export const knownHows = ['they-said', 'guardian-said', 'worker-said', 'saw-paper', 'our-slip'] as const;

export type KnownHow = (typeof knownHows)[number];

/** `contact` and `own-words`: what they had said themself, where the team took a sheet's word on purpose. */
export const putRightFields = ['kind', 'full-name', 'born-on', 'contact', 'own-words'] as const;

export type PutRightField = (typeof putRightFields)[number];

const fieldOf: Readonly<Record<string, PutRightField>> = { kind: 'kind', fullName: 'full-name', bornOn: 'born-on' };

/** What of a record the team put right, when, and how they knew. What stood there before is nowhere. */
export interface PutRight {
  readonly id: Id<'PutRight'>;
  readonly memberId: Id<'Member'>;
  readonly fields: readonly PutRightField[];
  readonly knownHow: KnownHow;
  readonly putRightBy: Id<'Person'>;
  readonly putRightAt: Instant;
}

export interface TypedPutRight {
  readonly fullName: string;
  readonly kind: string;
  /** Left out: it stays as it is, so that nobody has to open a birthday to change a name. */
  readonly bornOn: PlainDate | null;
  readonly knownHow: string;
}

export interface PuttingRight {
  readonly id: Id<'PutRight'>;
  readonly by: Id<'Person'>;
  readonly now: Instant;
  readonly today: PlainDate;
  readonly adultAge: number;
}

/** Throws Refusal OWN_RECORD, KNOWN_HOW_UNKNOWN, RECORD_SAME, BIRTH_DATE_ON_OWN_WORD … */
export function putRight(member: Member, typed: TypedPutRight, { id, by, now, today, adultAge }: PuttingRight): { readonly member: Decision<Member>; readonly putRight: Decision<PutRight> } {
  if ((member.id as string) === (by as string)) throw new Refusal('OWN_RECORD');
  const knownHow = knownHowOf(typed.knownHow);
  const kind = kindOf(typed.kind);
  const fullName = nameOf(typed.fullName, 'fullName');
  const next: Member = { ...member, kind, fullName, knownAs: calledAfter(member, fullName), bornOn: birthDateOf(typed.bornOn ?? member.bornOn, kind, today) };
  const fields = changedFields(member, next);
  if (fields.length === 0) throw new Refusal('RECORD_SAME');
  // Who must say yes for somebody young hangs on it: being asked to be older is no proof of it.
  if (fields.includes('bornOn') && knownHow === 'they-said' && [member, { ...member, kind }].some((one) => seatKindOf(one.kind) === 'young-person' || isUnderAge(one, today, adultAge))) throw new Refusal('BIRTH_DATE_ON_OWN_WORD', 'knownHow');
  const more: Fact[] = whoDecidesMoved(member, next) ? [birthDateCorrected(next)] : [];
  const made: PutRight = { id, memberId: member.id, fields: fields.flatMap((field) => fieldOf[field] ?? []), knownHow, putRightBy: by, putRightAt: now };
  return { member: decided(next, recordCorrected(next, fields), ...more), putRight: decided(made, recordPutRight(made)) };
}

/** The word of a sheet was taken on purpose over what somebody had said themself: they are told that, too. Throws Refusal OWN_RECORD. */
export function putRightBySheet(taken: PutRight): Decision<PutRight> {
  must((taken.memberId as string) === (taken.putRightBy as string) ? 'OWN_RECORD' : null);
  return decided(taken, recordPutRight(taken));
}

/** Which of what somebody said themself is not what it was. */
export function ownWordsMoved(before: Member, after: Member, needsSaid: boolean): readonly PutRightField[] {
  const moved = changedFields(before, after).filter((field) => (before.ownWord as readonly string[]).includes(field));
  const besides = moved.some((field) => field !== 'contact') || (needsSaid && before.ownWord.includes('access-needs'));
  return [...(moved.includes('contact') ? (['contact'] as const) : []), ...(besides ? (['own-words'] as const) : [])];
}

export function knownHowOf(text: string): KnownHow {
  if (!(knownHows as readonly string[]).includes(text)) throw new Refusal('KNOWN_HOW_UNKNOWN', 'knownHow');
  return text as KnownHow;
}

/** Who never chose a name of their own is called by the first name of the record, also when that is put right; a chosen name stays theirs. */
export function calledAfter({ fullName: before, knownAs }: Pick<Member, 'fullName' | 'knownAs'>, fullName: string): string {
  return knownAs === firstNameOf(before) ? firstNameOf(fullName) : knownAs;
}

/** Age, and being young at all, say who decides. */
export function whoDecidesMoved(before: Member, after: Member): boolean {
  return before.bornOn !== after.bornOn || seatKindOf(before.kind) !== seatKindOf(after.kind);
}
