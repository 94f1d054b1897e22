import { decided, Refusal, requiredText, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { contactRuleConfirmed, contactRuleEnded, contactRuleWritten } from './events';

export const contactRuleKinds = ['avoid-person', 'avoid-place', 'only-with', 'no-lone-travel', 'safe-setting'] as const;

export type ContactRuleKind = (typeof contactRuleKinds)[number];

/** What we keep to so that somebody is safe: whom and where to avoid. A rule, never a reason: there is nowhere to write one. */
export interface ContactRule {
  readonly id: Id<'ContactRule'>;
  readonly memberId: Id<'Member'>;
  readonly kind: ContactRuleKind;
  /** The other member, where the rule is to keep away from one: so that nobody plans both into one room. They are not told. */
  readonly otherId: Id<'Member'> | null;
  /** The rule and with whom it was decided, sealed together. */
  readonly wordsSealed: string;
  readonly from: PlainDate;
  readonly reviewOn: PlainDate;
  readonly to: PlainDate | null;
  readonly writtenBy: Id<'Person'> | null;
  readonly confirmedBy: Id<'Person'> | null;
  readonly confirmedOn: PlainDate;
}

export interface RuleWords {
  /** "Not at the bus station on Talbot Road". One line: more would become a story. */
  readonly rule: string;
  /** "Imran Sadiq, social worker" */
  readonly decidedWith: string;
}

/** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG naming the field. */
export function ruleWords(typed: RuleWords): RuleWords {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ');
  return { rule: requiredText(oneLine(typed.rule), 'rule', 140), decidedWith: requiredText(oneLine(typed.decidedWith), 'decidedWith', 100) };
}

interface Writing {
  readonly memberId: Id<'Member'>;
  readonly kind: string;
  readonly otherId?: Id<'Member'> | null;
  readonly wordsSealed: string;
  readonly reviewOn: PlainDate;
  readonly by: Id<'Person'> | null;
  readonly today: PlainDate;
}

/** Throws Refusal RULE_KIND_UNKNOWN, RULE_OTHER_NOT_PERSON, RULE_OTHER_SELF, REVIEW_BEFORE_START. */
export function writeContactRule(id: Id<'ContactRule'>, { memberId, kind, otherId = null, wordsSealed, reviewOn, by, today }: Writing): Decision<ContactRule> {
  if (!(contactRuleKinds as readonly string[]).includes(kind)) throw new Refusal('RULE_KIND_UNKNOWN', 'kind');
  if (otherId !== null && kind !== 'avoid-person') throw new Refusal('RULE_OTHER_NOT_PERSON', 'otherId');
  if (otherId === memberId) throw new Refusal('RULE_OTHER_SELF', 'otherId');
  if (reviewOn <= today) throw new Refusal('REVIEW_BEFORE_START', 'reviewOn');
  const state: ContactRule = { id, memberId, kind: kind as ContactRuleKind, otherId, wordsSealed, from: today, reviewOn, to: null, writtenBy: by, confirmedBy: by, confirmedOn: today };
  return decided(state, contactRuleWritten(state));
}

/** Somebody who knows says that we still keep to it. Throws Refusal LINK_ENDED, REVIEW_BEFORE_START. */
export function confirmContactRule(rule: ContactRule, { by, today, reviewOn }: Pick<Writing, 'by' | 'today' | 'reviewOn'>): Decision<ContactRule> {
  if (rule.to !== null) throw new Refusal('LINK_ENDED');
  if (reviewOn <= today) throw new Refusal('REVIEW_BEFORE_START', 'reviewOn');
  const state: ContactRule = { ...rule, confirmedBy: by, confirmedOn: today, reviewOn };
  return decided(state, contactRuleConfirmed(state));
}

/** A rule holds until somebody ends it; a day to look again that has passed never ends it by itself. Throws Refusal LINK_ENDED. */
export function endContactRule(rule: ContactRule, on: PlainDate): Decision<ContactRule> {
  if (rule.to !== null) throw new Refusal('LINK_ENDED');
  const state: ContactRule = { ...rule, to: on };
  return decided(state, contactRuleEnded(state));
}

/** Two members who shall not be in one room. In which direction the rule goes, and why, is not said. */
export type KeptApart = readonly [Id<'Member'>, Id<'Member'>];

/** Rules as they hold for people and not for records: each is told for every asked record of either person (docs/adr/0027). */
export function onEachRecord(
  rules: readonly Pick<ContactRule, 'memberId' | 'otherId'>[],
  asked: readonly Id<string>[],
  besides: ReadonlyMap<string, readonly Id<'Member'>[]>,
): readonly Pick<ContactRule, 'memberId' | 'otherId'>[] {
  const recordsOf = (id: string) => asked.filter((one) => one === id || besides.get(one)?.includes(id as Id<'Member'>)) as Id<'Member'>[];
  return rules.flatMap(({ memberId, otherId }) => (otherId === null ? [] : recordsOf(memberId).flatMap((one) => recordsOf(otherId).map((other) => ({ memberId: one, otherId: other })))));
}

/** Each pair once, whichever of the two the rule belongs to, and however many rules say so. */
export function pairsKeptApart(rules: readonly Pick<ContactRule, 'memberId' | 'otherId'>[], among: readonly Id<string>[]): readonly KeptApart[] {
  const there = new Set<string>(among);
  const pairs = new Map<string, KeptApart>();
  for (const { memberId, otherId } of rules) {
    if (otherId === null || !there.has(memberId) || !there.has(otherId)) continue;
    const pair: KeptApart = memberId < otherId ? [memberId, otherId] : [otherId, memberId];
    pairs.set(pair.join(), pair);
  }
  return [...pairs.values()];
}
