import type { HandoffRoute, HandoffState } from '@alongside/members/rules';
import type { Instant } from '@alongside/kernel';
import { Can, Holds, LeavesLook } from '@alongside/platform/auth';
import { InstantScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { HandoffStateEnum } from './handing-on.type';
import { HandoffRouteEnum } from './handoff.input';

@ObjectType('HandoffCall')
@Holds('safety')
@Can('members.safeguard')
export class HandoffCallType {
  @Field(() => ID) id: string;
  @Field(() => HandoffRouteEnum) route: HandoffRoute;
  @Field(() => InstantScalar) phonedAt: Instant;
  @Field(() => InstantScalar) recordedAt: Instant;
  @Field(() => Boolean) immediateDanger: boolean;
  @Field(() => String, { nullable: true, description: 'Who answered, by name or job. Only when one hand-off is opened.' }) reached: string | null;
  @Field(() => String, { nullable: true }) reference: string | null;
}

@ObjectType('DutyPage', { description: 'One text that asked somebody to look.' })
@Can('members.safeguard')
export class DutyPageType {
  @Field(() => Int) number: number;
  @Field(() => String) toName: string;
  @Field(() => InstantScalar) at: Instant;
  @Field(() => Boolean, { description: 'False: it is on its way, or could not be sent.' }) left: boolean;
}

@ObjectType('Handoff', { description: 'That a worry was passed on: when, by which way, to whom. Never what it was.' })
@LeavesLook<HandoffType>({ look: 'members.handoff-opened', at: ({ id }) => [id], told: ({ id }) => ({ handoffId: id }) })
@Holds('safety')
@Can('members.safeguard')
export class HandoffType {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) raisedAt: Instant;
  @Field(() => Int, { description: 'How long ago that was, by the clock of the house.' }) minutesOpen: number;
  @Field(() => String) raisedByName: string;
  @Field(() => String, { nullable: true, description: 'Only when they said that a call or a text is safe.' }) raisedByPhone: string | null;
  @Field(() => String, { nullable: true }) aboutName: string | null;
  @Field(() => HandoffStateEnum) state: HandoffState;
  @Field(() => [HandoffCallType]) calls: readonly HandoffCallType[];
  @Field(() => [DutyPageType]) pages: readonly DutyPageType[];
  @Field(() => InstantScalar, { nullable: true, description: 'When somebody is asked to look again; null once somebody has it.' }) nextPageAt: Instant | null;
  @Field(() => String, { nullable: true }) acknowledgedByName: string | null;
  @Field(() => InstantScalar, { nullable: true }) acknowledgedAt: Instant | null;
  @Field(() => Boolean, { description: 'Held for the law: nothing of it may be let go.' }) held: boolean;
  @Field(() => String, { nullable: true }) whyNotAcknowledge: string | null;
}

@ObjectType('Handoffs')
@Can('members.safeguard')
export class HandoffsType {
  @Field(() => [HandoffType], { description: 'What nobody has yet, oldest first.' }) open: readonly HandoffType[];
  @Field(() => [HandoffType], { description: 'What somebody has, newest first.' }) had: readonly HandoffType[];
}

@ObjectType('DutyPlace')
@Can('members.duty')
export class DutyPlaceType {
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
  @Field(() => String) phone: string;
}

@ObjectType('SafeguardingLead')
@Can('members.duty')
export class SafeguardingLeadType {
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
}

@ObjectType('DutyList', { description: 'Who is asked to look, in this order.' })
@Can('members.duty')
export class DutyListType {
  @Field(() => [DutyPlaceType]) places: readonly DutyPlaceType[];
  @Field(() => Boolean, { description: 'False: nobody is on duty, so those who lead the service are asked.' }) byList: boolean;
  @Field(() => [SafeguardingLeadType], { description: 'Everybody who may be on duty.' }) leads: readonly SafeguardingLeadType[];
}
