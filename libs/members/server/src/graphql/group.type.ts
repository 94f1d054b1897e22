import { groupParts, type GroupPart } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

export const GroupPartEnum = wireEnum('GroupPart', groupParts);

@ObjectType('GroupAgreement', { description: 'How a group works together, in one version.' })
@Can('inherit')
export class GroupAgreementType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) words: string;
  @Field(() => PlainDateScalar) from: PlainDate;
}

@ObjectType('GroupPlace', { description: 'Somebody’s place in a group, from a day, to a day.' })
@Can('members.sees-group')
export class GroupPlaceType {
  readonly apart: boolean;
  readonly teamIds: readonly string[];
  @Field(() => ID) id: string;
  @Field(() => ID) personId: string;
  @Field(() => String, { nullable: true }) name: string;
  @Field(() => GroupPartEnum) part: GroupPart;
  @Field(() => PlainDateScalar) from: PlainDate;
  @Field(() => PlainDateScalar, { nullable: true }) to: PlainDate | null;
  @Field(() => Int, { nullable: true, description: 'The newest version of the agreement they said yes to.' }) saidYesTo: number | null;
  @Field(() => String, { nullable: true, description: 'Why they cannot be taken out, or null.' }) whyNotEnd: string | null;
}

@ObjectType('GroupPair', { description: 'Two people of one group who must not be in one room. In which direction the rule goes, and why, is not told.' })
@Holds('safety')
@Can('members.coordinate')
export class GroupPairType {
  @Field(() => ID) oneId: string;
  @Field(() => String) oneName: string;
  @Field(() => ID) otherId: string;
  @Field(() => String) otherName: string;
}

@ObjectType('Group', { description: 'A group of the network as the team sees it.' })
@Can('members.sees-group')
export class GroupType {
  readonly teamIds: readonly string[];
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) name: string;
  @Field(() => String, { nullable: true }) about: string;
  @Field(() => Boolean, { description: 'A cohort: nobody outside knows of it, and of the team only those named to it.' }) apart: boolean;
  @Field(() => PlainDateScalar) startedOn: PlainDate;
  @Field(() => PlainDateScalar, { nullable: true }) endedOn: PlainDate | null;
  @Field(() => Int, { nullable: true }) memberCount: number;
  @Field(() => GroupAgreementType, { nullable: true, description: 'The version that holds now.' }) agreement: GroupAgreementType | null;
  @Field(() => [GroupAgreementType], { nullable: true }) earlierAgreements: readonly GroupAgreementType[];
  @Field(() => [GroupPlaceType], { nullable: true }) places: readonly GroupPlaceType[];
  @Field(() => String, { nullable: true }) whyNotChange: string | null;
}

@ObjectType('TeamPerson', { description: 'Somebody of the team.' })
@Can('inherit')
export class TeamPersonType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

@ObjectType('MyGroup', { description: 'A group of the person who asks.' })
@Can('members.same-group')
export class MyGroupType {
  /** Not on the wire: whose group it is. */
  readonly peopleInGroup: readonly Id<'Person'>[];
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) name: string;
  @Field(() => String, { nullable: true }) about: string;
  @Field(() => PlainDateScalar) since: PlainDate;
  @Field(() => Boolean) iLead: boolean;
  @Field(() => Boolean, { description: 'The others see the name I chose.' }) nameShown: boolean;
  @Field(() => GroupAgreementType, { nullable: true }) agreement: GroupAgreementType | null;
  @Field(() => Int, { nullable: true, description: 'The newest version I said yes to.' }) saidYesTo: number | null;
  @Field(() => Boolean, { description: 'My yes to the newest version is asked.' }) asked: boolean;
  @Field(() => [String], { nullable: true, description: 'Who of the team looks after the group.' }) team: readonly string[];
  @Field(() => [String], { nullable: true }) leads: readonly string[];
  @Field(() => [String], { nullable: true, description: 'Others in the group who let their name be seen.' }) others: readonly string[];
  @Field(() => Int, { nullable: true, description: 'How many we are; null until I said yes.' }) memberCount: number | null;
}

@InputType('GroupWords')
export class GroupWordsInput {
  @Field(() => String) name: string;
  @Field(() => String) about: string;
}

@InputType('NewGroup')
export class NewGroupInput extends GroupWordsInput {
  @Field(() => Boolean, { description: 'A cohort that nobody else may know of. It stays so.' }) apart: boolean;
  @Field(() => String, { nullable: true, description: 'How it works together; may be written later.' }) agreement: string | null;
}
