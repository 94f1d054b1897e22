import { contactRuleKinds, guardianKnownHows, guardianRelations, recheckReasons, responsibilities, type ContactRuleKind, type GuardianKnownHow, type RecheckReason, type Responsibility } from '@alongside/members/rules';
import type { PlainDate } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

import { linkStates, sides, type PersonAround } from '../people-around';
import { aroundTaskKinds, type AroundTaskKind } from '../store/around-tasks.read';

export const SideEnum = wireEnum('AroundSide', sides);
export const LinkStateEnum = wireEnum('LinkState', linkStates);
export const ResponsibilityEnum = wireEnum('Responsibility', responsibilities);
export const GuardianKnownHowEnum = wireEnum('GuardianKnownHow', guardianKnownHows);
export const GuardianRelationEnum = wireEnum('GuardianRelation', guardianRelations);
export const ContactRuleKindEnum = wireEnum('ContactRuleKind', contactRuleKinds);
export const RecheckReasonEnum = wireEnum('RecheckReason', recheckReasons);
export const AroundTaskKindEnum = wireEnum('AroundTaskKind', aroundTaskKinds);
export const SeesEnum = wireEnum('WhatTheySee', ['permissions', 'worker', 'dates'] as const);

@ObjectType('PersonAround', { description: 'Somebody who looks after a member or works with them.' })
@Holds('person')
@Can('members.concerned')
export class PersonAroundType {
  @Field(() => ID) id: string;
  @Field(() => SideEnum) side: PersonAround['side'];
  @Field(() => ID, { nullable: true, description: 'Their account; null for somebody who has none.' }) personId: string | null;
  @Field(() => String, { nullable: true }) name: string;
  @Field(() => String, { description: 'What they are to the member: mother, social-worker …' }) relation: string;
  @Field(() => String, { nullable: true }) job: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => ResponsibilityEnum, { nullable: true, description: 'Parental responsibility; null for a worker.' }) responsibility: Responsibility | null;
  @Field(() => PlainDateScalar) from: PlainDate;
  @Field(() => PlainDateScalar, { nullable: true }) confirmedOn: PlainDate | null;
  @Field(() => String, { nullable: true }) confirmedByName: string | null;
  @Field(() => GuardianKnownHowEnum, { nullable: true, description: 'How the team knows; for the team only.' }) @Can('members.coordinate') confirmedHow?: GuardianKnownHow | null;
  @Field(() => PlainDateScalar, { nullable: true, description: 'They are not told what the young person decides, since that day; for the team only.' }) @Can('members.coordinate') notToldSince?: PlainDate | null;
  @Field(() => PlainDateScalar, { nullable: true, description: 'When the adult themself said yes to it.' }) agreedOn: PlainDate | null;
  @Field(() => LinkStateEnum) state: PersonAround['state'];
  @Field(() => SeesEnum, { nullable: true, description: 'What they see when they sign in; null for somebody who cannot.' }) sees: PersonAround['sees'];
  @Field(() => Boolean, { description: 'It is the adult’s own to say yes to it or to end it.' }) ownMatter: boolean;
}

@ObjectType('ContactRule', { description: 'Whom or where to avoid, so that somebody is safe. Never why.' })
@Holds('safety')
@Can('members.concerned')
export class ContactRuleType {
  @Field(() => ID) id: string;
  @Field(() => ContactRuleKindEnum, { nullable: true }) kind: ContactRuleKind;
  @Field(() => String, { nullable: true }) rule: string;
  @Field(() => String, { nullable: true }) decidedWith: string;
  @Field(() => String, { nullable: true, description: 'The other member it keeps them away from; for whoever plans, and nobody else.' }) @Can('members.coordinate') keptApartFrom?: string | null;
  @Field(() => PlainDateScalar) from: PlainDate;
  @Field(() => PlainDateScalar) reviewOn: PlainDate;
  @Field(() => PlainDateScalar) confirmedOn: PlainDate;
  @Field(() => Boolean, { description: 'The day to look at it again has come; it still holds.' }) due: boolean;
}

@ObjectType('AskAgain', { description: 'Something changed around a member, so somebody asks again.' })
@Holds('person')
@Can('members.coordinate')
export class AskAgainType {
  @Field(() => ID) id: string;
  @Field(() => RecheckReasonEnum) because: RecheckReason;
  @Field(() => String, { nullable: true, description: 'What the member wants put right, in their words.' }) words: string | null;
  @Field(() => PlainDateScalar) openedOn: PlainDate;
}

@ObjectType('AroundTask')
@Can('members.coordinate')
export class AroundTaskType {
  @Field(() => ID) memberId: string;
  @Field(() => String) knownAs: string;
  @Field(() => AroundTaskKindEnum) kind: AroundTaskKind;
  @Field(() => PlainDateScalar) since: PlainDate;
}
