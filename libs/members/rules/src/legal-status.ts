import { addDays, decided, optionalText, Refusal, requiredText, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { legalStatusChanged, legalStatusConfirmed } from './events';

export const legalStatuses = [
  'at-home', 'section-20', 'care-order', 'interim-care-order', 'special-guardianship', 'child-arrangements', 'placement-order', 'adopted',
  'emergency-protection', 'remand', 'private-fostering', 'informal-kin', 'unaccompanied', 'not-known',
] as const;

export type LegalStatusKind = (typeof legalStatuses)[number];

/** What is sealed. It says what is so and what paper or whose word says so; why it is so has no place to stand. */
export interface StatusWords {
  readonly kind: LegalStatusKind;
  /** Those who hold responsibility are known to want different things: nobody signs until legal advice was taken. */
  readonly holdersDisagree: boolean;
  readonly evidence: string | null;
}

/** What decides who may say yes for a young member, from a day, to a day. */
export interface LegalStatus {
  readonly id: Id<'LegalStatus'>;
  readonly memberId: Id<'Member'>;
  readonly wordsSealed: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly recordedBy: Id<'Person'> | null;
  /** Null while nobody has asked somebody who knows: then it counts as not known. */
  readonly confirmedOn: PlainDate | null;
  readonly confirmedBy: Id<'Person'> | null;
  readonly recheckOn: PlainDate;
}

export interface TypedStatus {
  readonly kind: string;
  readonly holdersDisagree?: boolean;
  readonly evidence?: string | null;
}

/** Throws Refusal STATUS_UNKNOWN; ANSWER_MISSING (evidence) when it is said to be checked. */
export function statusWords({ kind, holdersDisagree = false, evidence }: TypedStatus, checked: boolean): StatusWords {
  if (!(legalStatuses as readonly string[]).includes(kind)) throw new Refusal('STATUS_UNKNOWN', 'kind');
  return { kind: kind as LegalStatusKind, holdersDisagree, evidence: checked ? requiredText(evidence ?? '', 'evidence', 200) : optionalText(evidence, 'evidence', 200) };
}

export interface Recording {
  readonly memberId: Id<'Member'>;
  readonly wordsSealed: string;
  readonly from: PlainDate;
  readonly checked: boolean;
  readonly by: Id<'Person'> | null;
  readonly today: PlainDate;
  readonly recheckDays: number;
}

/** Throws Refusal STATUS_FROM_FUTURE, STATUS_BEFORE_LAST. */
export function recordLegalStatus(id: Id<'LegalStatus'>, { memberId, wordsSealed, from, checked, by, today, recheckDays }: Recording, last: LegalStatus | null): Decision<LegalStatus> {
  if (from > today) throw new Refusal('STATUS_FROM_FUTURE', 'from');
  if (last !== null && from < last.from) throw new Refusal('STATUS_BEFORE_LAST', 'from');
  const state: LegalStatus = {
    id, memberId, wordsSealed, from, to: null, recordedBy: by, confirmedOn: checked ? today : null, confirmedBy: checked ? by : null,
    recheckOn: checked ? addDays(today, recheckDays) : today,
  };
  // Checked as it is written down, it is confirmed with it: whoever reacts to a status that holds hears of this one too.
  return decided(state, legalStatusChanged(state), ...(checked ? [legalStatusConfirmed(state)] : []));
}

/** The one before stops where the next begins. */
export function endLegalStatus(status: LegalStatus, on: PlainDate): Decision<LegalStatus> {
  const state = { ...status, to: on };
  return decided(state, legalStatusChanged(state));
}

/** Somebody who knows was asked again, and it is still so. Throws Refusal LINK_ENDED. */
export function confirmLegalStatus(status: LegalStatus, { by, today, recheckDays }: Pick<Recording, 'by' | 'today' | 'recheckDays'>): Decision<LegalStatus> {
  if (status.to !== null) throw new Refusal('LINK_ENDED');
  const state: LegalStatus = { ...status, confirmedBy: by, confirmedOn: today, recheckOn: addDays(today, recheckDays) };
  return decided(state, legalStatusConfirmed(state));
}

export function statusOn<Row extends Pick<LegalStatus, 'from' | 'to'>>(rows: readonly Row[], on: PlainDate): Row | null {
  return rows.find(({ from, to }) => from <= on && (to === null || on < to)) ?? null;
}
