import { decided, must, type Decision, type Fact, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import type { Activity } from './activity';
import type { StandingWord } from './consent-record';
import type { DecisionHolder, GiverCapacity } from './decision-holder';
import * as facts from './events';
import type { WhoMustSayYes } from './who-must-say-yes';

/** Something a person says about a permission: their yes, their no, or that they want to talk first. */
export const answers = ['yes', 'no', 'talk'] as const;

export type Answer = (typeof answers)[number];

export type PermissionState = 'asked' | 'in-discussion' | 'given' | 'refused' | 'withdrawn';

/** May this young person take part in this activity? One permission a person and session; never bundled with another question. */
export interface Permission {
  readonly id: Id<'Permission'>;
  readonly memberId: Id<'Member'>;
  readonly sessionId: Id<'Session'>;
  readonly activity: Activity;
  /** The exact words shown, by their immutable version. */
  readonly formId: Id<'ConsentForm'>;
  readonly whoMust: WhoMustSayYes;
  /** Who may say yes beside them, by the table of legal statuses; one of them is enough. From 16, who is told. */
  readonly holders: readonly DecisionHolder[];
  readonly answerBy: PlainDate;
  readonly askedAt: Instant;
  readonly state: PermissionState;
  /** The newest answer of each, the young person's own among them. */
  readonly standing: readonly StandingWord[];
}

/** Who decides about a date as things are now. */
export type DateHolders = Pick<Permission, 'whoMust' | 'holders'>;

type Asking = Omit<Permission, 'state' | 'standing'>;

/** The young person has said yes; now those are asked whose yes it takes beside theirs. */
export function askForPermission(asking: Asking): Decision<Permission> {
  const own = asking.whoMust !== 'guardian-and-self';
  const standing: StandingWord[] = [{ personId: asking.memberId as string as Id<'Person'>, capacity: 'self', answer: 'yes' }];
  const permission: Permission = { ...asking, state: own ? 'given' : 'asked', standing };
  if (own) return decided(permission, facts.decidedAlone(permission));
  return decidedWith(permission, askedOf(permission, permission.holders));
}

/**
 * Who decides has changed meanwhile: a guardian more or fewer, a court order, a new home, a worker who wrote down that they understand. Whoever decides no more does not count any more, also where
 * their yes had been enough; whoever is new is asked. Null when nothing changes.
 */
export function holdFromNow(permission: Permission, held: DateHolders, today: PlainDate): Decision<Permission> | null {
  if (permission.activity.heldOn < today) return null;
  const ids = held.holders.map(({ personId }) => personId as string);
  const before = permission.holders.map(({ personId }) => personId as string);
  if (held.whoMust === permission.whoMust && ids.length === before.length && ids.every((one) => before.includes(one))) return null;
  const counting = { ...permission, ...held, standing: permission.standing.filter(({ capacity, personId }) => capacity === 'self' || ids.includes(personId)) };
  const next: Permission = { ...counting, state: settle(counting) };
  if (next.whoMust !== 'guardian-and-self') return decided(next, next.state === 'given' && permission.state !== 'given' ? facts.decidedAlone(next) : facts.permissionHoldersChanged(next));
  const open = next.state === 'asked' || next.state === 'in-discussion';
  const newcomers = open ? next.holders.filter(({ personId }) => !before.includes(personId)) : [];
  const moved = next.state === permission.state ? facts.permissionHoldersChanged(next) : next.state === 'asked' ? facts.permissionReopened(next, null) : factOf[next.state](next, null);
  return decided(next, moved, ...(newcomers.length > 0 ? askedOf(next, newcomers) : open && ids.length === 0 ? [facts.nobodyToAsk(next)] : []));
}

function askedOf(permission: Permission, holders: readonly DecisionHolder[]): readonly Fact[] {
  return holders.length === 0 ? [facts.nobodyToAsk(permission)] : holders.map(({ personId }) => facts.permissionAsked(permission, personId));
}

function decidedWith(permission: Permission, told: readonly Fact[]): Decision<Permission> {
  const [first, ...more] = told as [Fact, ...Fact[]];
  return decided(permission, first, ...more);
}

const factOf = { given: facts.permissionGiven, refused: facts.permissionRefused, withdrawn: facts.permissionWithdrawn, 'in-discussion': facts.permissionDiscussed } as const;

/** Whoever may say yes may answer until the day itself, and change the answer as often as they like. */
export function whyNotAnswer(
  permission: Pick<Permission, 'holders' | 'whoMust' | 'activity'>,
  by: { readonly personId: string; readonly decidesNow: boolean },
  today: PlainDate,
): string | null {
  if (!permission.holders.some(({ personId }) => personId === by.personId) || !by.decidesNow) return 'NOT_YOUR_PERMISSION';
  if (permission.whoMust !== 'guardian-and-self') return 'PERMISSION_NOT_NEEDED';
  return permission.activity.heldOn < today ? 'PERMISSION_DATE_PAST' : null;
}

/** Answers with the same state when somebody says the same again. */
export function answer(permission: Permission, giver: { readonly personId: Id<'Person'>; readonly capacity: GiverCapacity }, said: Answer): Decision<Permission> {
  const standing = [...permission.standing.filter(({ personId }) => personId !== giver.personId), { ...giver, answer: said }];
  const state = settle({ ...permission, standing });
  const next = { ...permission, standing, state };
  const about = giver.capacity === 'self' ? null : giver.personId;
  return decided(next, state === 'asked' ? facts.permissionReopened(next, about) : factOf[state](next, about));
}

/**
 * Which way the words together point. The young person said yes, so another's no is a difference: people talk before anything is decided. One yes beside theirs is enough. Stopping a yes needs nobody else,
 * and a no that people have talked about stays one until somebody says yes.
 */
export function settle({ standing, state, whoMust }: Pick<Permission, 'standing' | 'state' | 'whoMust'>): PermissionState {
  const own = standing.find(({ capacity }) => capacity === 'self')?.answer ?? null;
  if (own === 'no') return state === 'given' || state === 'withdrawn' ? 'withdrawn' : 'refused';
  if (whoMust !== 'guardian-and-self') return own === 'yes' ? 'given' : 'in-discussion';
  const others = standing.filter(({ capacity }) => capacity !== 'self').map(({ answer: word }) => word);
  const onlyNo = others.includes('no') && !others.includes('yes') && !others.includes('talk');
  if (onlyNo && state === 'given') return 'withdrawn';
  if (onlyNo && (state === 'refused' || state === 'withdrawn')) return state;
  if (own === 'talk' || others.includes('talk') || others.includes('no')) return 'in-discussion';
  return others.includes('yes') ? 'given' : 'asked';
}

/** A talk can end with a no only when somebody said no. */
export function whyNotEndTalk({ state, standing, activity }: Pick<Permission, 'state' | 'standing' | 'activity'>, today: PlainDate): string | null {
  if (activity.heldOn < today) return 'PERMISSION_DATE_PAST';
  return state === 'in-discussion' && standing.some(({ answer: word }) => word === 'no') ? null : 'NO_TALK_TO_END';
}

/** The team talked with the young person and with whoever said no, and it stays a no. The place goes to somebody else; a yes opens it again. Throws Refusal NO_TALK_TO_END, PERMISSION_DATE_PAST. */
export function endTalk(permission: Permission, today: PlainDate): Decision<Permission> {
  must(whyNotEndTalk(permission, today));
  const next: Permission = { ...permission, state: 'refused' };
  return decided(next, facts.permissionRefused(next, permission.standing.find(({ answer: word, capacity }) => word === 'no' && capacity !== 'self')?.personId ?? null));
}
