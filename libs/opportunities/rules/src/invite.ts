import type { Id, Instant, PlainDate } from '@alongside/kernel';

import { isAtLimit, type OwnLimit } from './own-limit';
import type { OpportunitiesRefusal } from './refusals';
import { isUnderage, type PlanLack } from './safety-plan';
import type { MemberKind } from './seats';
import { hasStarted, type Session } from './session';
import { whyNotFit, type FitGap } from './who-fits';
import { whyNotForYoung, type Times, type YoungDay } from './young-hours';

/** As much of a member as an invitation needs to know. */
export interface Invitee {
  readonly memberId: Id<'Member'>;
  readonly memberKind: MemberKind | null;
  readonly born: PlainDate | null;
  readonly alreadyInvited: boolean;
  /** The date is for everybody, or for a group they are in. */
  readonly inGroup: boolean;
  /** They would meet somebody of another cohort there. */
  readonly meetsOtherCohort: boolean;
  /** What they said about when they can come, held against this date. */
  readonly whyNotThen: 'MEMBER_AWAY' | 'NOT_THEIR_TIMES' | null;
  readonly limit: OwnLimit | null;
  /** What keeps them safe says never to this date. Not looked at yet is no reason not to ask. */
  readonly placeNever: boolean;
  /** On a rest, or not with us any more. */
  readonly isResting: boolean;
  /** Where they and the date do not fit. */
  readonly gaps: readonly FitGap[];
  /** Other dates around this one that they have a place at, or keep one. */
  readonly others: readonly Times[];
}

export interface InvitingMoment extends YoungDay {
  readonly session: Session;
  /** A plan that keeps young people safe is good before anybody under age is asked: what it lacks, or null. */
  readonly planLacks: PlanLack | null;
  /** From this age on somebody is grown up. */
  readonly adultAge: number;
  readonly now: Instant;
}

/** Fit comes last: it is told only of somebody whom nothing else keeps away. A young person whose birthday we do not know is treated as of school age: the tighter rule protects. */
export function whyNotInvite(invitee: Invitee, { session, planLacks, adultAge, now, ...young }: InvitingMoment): OpportunitiesRefusal | null {
  if (hasStarted(session, now)) return 'SESSION_STARTED';
  if (invitee.alreadyInvited) return 'ALREADY_INVITED';
  if (!invitee.inGroup) return 'NOT_IN_GROUP';
  if (invitee.meetsOtherCohort) return 'COHORTS_APART';
  if (invitee.placeNever) return 'PLACE_NEVER';
  if (invitee.isResting) return 'MEMBER_RESTS';
  if (invitee.whyNotThen !== null) return invitee.whyNotThen;
  if (isAtLimit(invitee.limit)) return 'AT_THEIR_LIMIT';
  if (!session.seats.some(({ kind }) => kind === invitee.memberKind)) return 'NO_SEAT_FOR_KIND';
  if (planLacks !== null && isUnderage(invitee, session.heldOn, adultAge)) return planLacks;
  const isYoung = invitee.born !== null || invitee.memberKind === 'young-person';
  return (isYoung ? whyNotForYoung(invitee.born, session, young, invitee.others) : null) ?? whyNotFit(invitee.gaps);
}
