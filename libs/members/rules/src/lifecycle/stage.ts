import { decided, must, Refusal, type Decision, type PlainDate } from '@alongside/kernel';

import { restOver, stageChanged } from '../events';
import type { Member } from '../member';
import { allDone, type WelcomeStep } from './welcome';

/** Getting started, with us, having a rest, leaving, gone. Before the first stands an enquiry. The door stays open: who left comes back with one word. */
export const stages = ['onboarding', 'active', 'resting', 'leaving', 'left'] as const;

export type Stage = (typeof stages)[number];

/** Why a record lies in the archive, as a word of this list and no more. `own-word`: the member left, and nobody asked why. */
export const leftReasons = ['own-word', 'asked-us', 'moved-away', 'lost-touch', 'grown-out', 'died'] as const;

export type LeftReason = (typeof leftReasons)[number];

/** A break, chosen by the member. Null: until they come back, as it was before a rest had an end. */
export interface Rest {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

export interface Leaving {
  readonly saidOn: PlainDate;
  /** From this day they have left; until then there is time to say goodbye and to put things in order. */
  readonly leavesOn: PlainDate;
  readonly because: LeftReason;
}

/** What a stage is worked out from. */
export type Lifecycle = Pick<Member, 'enquiryId' | 'welcomedOn' | 'rest' | 'leaving'>;

/** Nobody types a stage: it follows from what was met and from the days the member chose. */
export function stageOn({ enquiryId, welcomedOn, rest, leaving }: Lifecycle, today: PlainDate): Stage {
  if (leaving) return today < leaving.leavesOn ? 'leaving' : 'left';
  if (rest && rest.from <= today && (rest.until === null || today < rest.until)) return 'resting';
  return enquiryId !== null && welcomedOn === null ? 'onboarding' : 'active';
}

export interface RestLimits {
  readonly longestDays: number;
  readonly longestUntil: PlainDate;
}

export function whyNotRest({ stage, rest }: Pick<Member, 'stage' | 'rest'>, until: PlainDate | null): string | null {
  if (stage === 'leaving' || stage === 'left') return 'STAGE_COME_BACK_FIRST';
  return stage === 'resting' && rest?.until === until ? 'STAGE_SAME' : null;
}

/** The member alone decides and gives no reason. Another end moves the end. Throws Refusal STAGE_COME_BACK_FIRST, STAGE_SAME, REST_NOT_AHEAD, REST_TOO_LONG. */
export function haveARest(member: Member, until: PlainDate | null, today: PlainDate, { longestDays, longestUntil }: RestLimits): Decision<Member> {
  must(whyNotRest(member, until));
  if (until !== null && until <= today) throw new Refusal('REST_NOT_AHEAD', 'until');
  if (until !== null && until > longestUntil) throw new Refusal('REST_TOO_LONG', 'until', { most: longestDays });
  return moved({ ...member, rest: { from: member.rest?.from ?? today, until } }, today);
}

/** From a rest, from leaving, from having left: one word, and all is as it was. Throws Refusal STAGE_SAME. */
export function comeBack(member: Member, today: PlainDate): Decision<Member> {
  must(member.rest === null && member.leaving === null ? 'STAGE_SAME' : null);
  return moved({ ...member, rest: null, leaving: null }, today);
}

/** The member leaves. Throws Refusal STAGE_SAME. */
export function leave(member: Member, today: PlainDate, leavesOn: PlainDate): Decision<Member> {
  must(member.leaving ? 'STAGE_SAME' : null);
  return moved({ ...member, rest: null, leaving: { saidOn: today, leavesOn, because: 'own-word' } }, today);
}

/** The team puts a record into the archive. What the member said themself stays as they said it. Throws Refusal REASON_UNKNOWN, STAGE_SAME. */
export function archive(member: Member, because: string, today: PlainDate): Decision<Member> {
  if (because === 'own-word' || !(leftReasons as readonly string[]).includes(because)) throw new Refusal('REASON_UNKNOWN', 'because');
  must(member.stage === 'left' ? 'STAGE_SAME' : null);
  const { saidOn = today, because: said = because as LeftReason } = member.leaving ?? {};
  return moved({ ...member, rest: null, leaving: { saidOn, leavesOn: today, because: said } }, today);
}

/** Somebody of the team met them: the beginning of getting started. Throws Refusal MET_ALREADY. */
export function meet(member: Member, today: PlainDate): Decision<Member> {
  must(member.metOn !== null || member.enquiryId === null ? 'MET_ALREADY' : null);
  return moved({ ...member, metOn: today }, today);
}

/** A day has turned or something was met: what follows from it by itself. Null when nothing does. */
export function lookAgain(member: Member, steps: readonly WelcomeStep[], today: PlainDate): Decision<Member> | null {
  const isOver = member.rest !== null && member.rest.until !== null && member.rest.until <= today;
  const welcomedOn = member.welcomedOn ?? (member.enquiryId !== null && allDone(steps) ? today : null);
  const next: Member = { ...member, welcomedOn, rest: isOver ? null : member.rest };
  const stage = stageOn(next, today);
  if (!isOver && welcomedOn === member.welcomedOn && stage === member.stage) return null;
  const decision = moved(next, today);
  return isOver && !member.leaving ? { ...decision, facts: [...decision.facts, restOver(next)] } : decision;
}

/** May they be asked to a date? Whoever is getting started may, once somebody met them: the first date is part of it. */
export function mayBeAsked({ stage, metOn }: Pick<Member, 'stage' | 'metOn'>): boolean {
  return stage === 'active' || (stage === 'onboarding' && metOn !== null);
}

function moved(member: Member, today: PlainDate): Decision<Member> {
  const next = { ...member, stage: stageOn(member, today) };
  return decided(next, stageChanged(next));
}
