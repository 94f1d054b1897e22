import { Refusal, type PlainDate } from '@alongside/kernel';

export const legalStatuses = [
  'at-home', 'section-20', 'care-order', 'interim-care-order', 'special-guardianship', 'child-arrangements', 'placement-order', 'adopted',
  'emergency-protection', 'remand', 'private-fostering', 'informal-kin', 'unaccompanied', 'not-known',
] as const;

export type LegalStatusKind = (typeof legalStatuses)[number];

/** In whose name somebody signs. A guardian is a special guardian, or who is named in an order as the one a child lives with. */
export type Signer = 'parent' | 'council' | 'guardian' | 'agency' | 'adopter';

/** What the council decided about one legal status: who is responsible, who signs, and where to stop. From a day to a day, like every other value. */
export interface LegalStatusRule {
  readonly status: LegalStatusKind;
  readonly label: string;
  /** Who holds parental responsibility. */
  readonly responsible: readonly Signer[];
  /** One of these is enough, beside the young person's own yes. Nobody: stop. */
  readonly signs: readonly Signer[];
  /** Asked what they think before anybody signs. */
  readonly consulted: readonly Signer[];
  /** Whoever signs may leave a kind of decision to the carer on paper. */
  readonly mayDelegate: boolean;
  /** Why nobody can sign, when nobody can. */
  readonly stop: 'LEGAL_ADVICE_FIRST' | 'STATUS_NOT_KNOWN' | null;
  /** The council looks after them: pictures and stories run out sooner. */
  readonly lookedAfter: boolean;
  readonly publicMedia: 'yes' | 'manager-too' | 'no';
  readonly from: PlainDate;
  /** The last day it holds; null when no end is known. */
  readonly to: PlainDate | null;
  readonly source: string;
  readonly checkedOn: PlainDate;
}

/** The line of the table that held on a day. Throws Refusal POLICY_VALUE_MISSING. */
export function legalStatusRuleOn(rules: readonly LegalStatusRule[], status: LegalStatusKind, on: PlainDate): LegalStatusRule {
  const found = rules.find((rule) => rule.status === status && rule.from <= on && (rule.to === null || on <= rule.to));
  if (!found) throw new Refusal('POLICY_VALUE_MISSING', undefined, { code: `legal-status.${status}`, on });
  return found;
}
