import { decided, Refusal, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import type { Activity } from './activity';
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
  readonly guardianIds: readonly Id<'Person'>[];
  readonly answerBy: PlainDate;
  readonly askedAt: Instant;
  readonly state: PermissionState;
  /** The newest answer of each guardian. */
  readonly standing: readonly StandingAnswer[];
}

export interface StandingAnswer {
  readonly guardianId: Id<'Person'>;
  readonly answer: Answer;
}

type Asking = Omit<Permission, 'state' | 'standing'>;

/** The young person has said yes and is never asked again here; now the people who look after them are. */
export function askForPermission(asking: Asking): Decision<Permission> {
  const own = asking.whoMust !== 'guardian-and-self';
  const permission: Permission = { ...asking, state: own ? 'given' : 'asked', standing: [] };
  if (own) return decided(permission, facts.decidedAlone(permission));
  const [first, ...more] = asking.guardianIds;
  if (first === undefined) return decided(permission, facts.nobodyToAsk(permission));
  return decided(permission, facts.permissionAsked(permission, first), ...more.map((guardianId) => facts.permissionAsked(permission, guardianId)));
}

/** Somebody else turned out to look after them while the answer is still open: they are asked too. Null when there is nothing to ask. */
export function askAlso(permission: Permission, guardianId: Id<'Person'>, today: PlainDate): Decision<Permission> | null {
  const open = permission.state === 'asked' && permission.whoMust === 'guardian-and-self' && permission.activity.heldOn >= today;
  if (!open || permission.guardianIds.includes(guardianId)) return null;
  const asked = { ...permission, guardianIds: [...permission.guardianIds, guardianId] };
  return decided(asked, facts.permissionAsked(asked, guardianId));
}

/** A guardian may answer until the day itself, and change the answer as often as they like. */
export function whyNotAnswer(
  permission: Pick<Permission, 'guardianIds' | 'whoMust' | 'activity'>,
  by: { readonly personId: string; readonly stillGuardian: boolean },
  today: PlainDate,
): string | null {
  if (!(permission.guardianIds as readonly string[]).includes(by.personId) || !by.stillGuardian) return 'NOT_YOUR_PERMISSION';
  if (permission.whoMust !== 'guardian-and-self') return 'PERMISSION_NOT_NEEDED';
  return permission.activity.heldOn < today ? 'PERMISSION_DATE_PAST' : null;
}

/** Answers with the same state when the guardian says the same again. */
export function answer(permission: Permission, guardianId: Id<'Person'>, said: Answer): Decision<Permission> {
  const standing = [...permission.standing.filter((earlier) => earlier.guardianId !== guardianId), { guardianId, answer: said }];
  const state = settle(standing, permission.state);
  const next = { ...permission, standing, state };
  const fact = { given: facts.permissionGiven, refused: facts.permissionRefused, withdrawn: facts.permissionWithdrawn, 'in-discussion': facts.permissionDiscussed };
  if (state === 'asked') throw new Refusal('ANSWER_MISSING', 'answer');
  return decided(next, fact[state](next, guardianId));
}

/** One yes is enough, unless somebody else who may decide said no or wants to talk: then people talk before anything is decided. */
export function settle(standing: readonly StandingAnswer[], before: PermissionState): PermissionState {
  const said = (what: Answer) => standing.some(({ answer: given }) => given === what);
  if (standing.length === 0) return 'asked';
  if (said('talk') || (said('yes') && said('no'))) return 'in-discussion';
  if (said('yes')) return 'given';
  return before === 'given' || before === 'withdrawn' ? 'withdrawn' : 'refused';
}
