import { broadKinds, contactWays, memberKinds, stages, type ContactWay, type MemberKind, type Stage } from '@alongside/members/rules';
import type { PlainDate } from '@alongside/kernel';
import { Can, Holds, LeavesLook } from '@alongside/platform/auth';
import { PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { plain } from '../list-looks';
import { LanguageType } from './language.type';

export const BroadKindEnum = wireEnum('BroadKind', broadKinds);
export const MemberKindEnum = wireEnum('MemberKind', memberKinds);
export const StageEnum = wireEnum('MemberStage', stages);
export const ContactWayEnum = wireEnum('ContactWay', contactWays);

@ObjectType('Member')
@Holds('person')
@LeavesLook<MemberType>({ look: 'members.record-looked-at', at: ({ id }) => [id], told: ({ id }) => ({ memberId: id }), free: plain })
@Can('members.read')
export class MemberType {
  @Field(() => ID) id: string;
  @Field(() => MemberKindEnum) kind: MemberKind;
  @Field(() => String, { description: 'The name they choose.' }) knownAs: string;
  @Field(() => String, { nullable: true }) fullName: string;
  @Field(() => PlainDateScalar, { nullable: true, description: 'Held only where an age rule needs it, and told to the person alone; everybody else works with the age.' })
  @Can('members.own-birth-date')
  bornOn: PlainDate | null;
  @Field(() => PlainDateScalar) joinedOn: PlainDate;
  @Field(() => StageEnum) stage: Stage;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The day a rest ends by itself.' }) restUntil: PlainDate | null;
  @Field(() => PlainDateScalar, { nullable: true, description: 'From this day they have left.' }) leavesOn: PlainDate | null;
  @Field(() => PlainDateScalar, { nullable: true, description: 'A newcomer was met by somebody of the team.' }) metOn: PlainDate | null;
  @Field(() => [String]) interests: readonly string[];
  @Field(() => String, { nullable: true, description: 'What they are good at, in their own words.' }) strengths: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => [ContactWayEnum]) reachBy: readonly ContactWay[];
  @Field(() => String, { nullable: true, description: 'How and when it is safe to get in touch, in their own words.' }) reachNote: string | null;
}

@ObjectType('PeopleChoices')
@Can('members.coordinate')
export class PeopleChoicesType {
  @Field(() => [String], { description: 'The most common first.' }) interests: readonly string[];
  @Field(() => [LanguageType]) languages: readonly LanguageType[];
}

@ObjectType('MemberPage')
@Can('members.coordinate')
export class MemberPageType {
  @Field(() => [MemberType]) members: readonly MemberType[];
  @Field(() => Int) total: number;
  @Field(() => Boolean, { description: 'Nobody is called exactly so; these names come near.' }) nearly: boolean;
  @Field(() => ID, { nullable: true, description: 'Ask for the members after this one; null when there are no more.' }) next: string | null;
}
