import { pathwaySteps, referenceStates, type ActivityKind, type PathwayStep, type ReferenceState } from '@alongside/members/rules';
import type { PlainDate } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

import { ActivityKindEnum } from './check.type';

export const PathwayStepEnum = wireEnum('PathwayStep', pathwaySteps);
export const ReferenceStateEnum = wireEnum('ReferenceState', referenceStates);

@ObjectType('StepOffer', { description: 'A step on the way that a coordinator offers; the member says yes or no.' })
@Can('members.see-skills-way')
export class StepOfferType {
  memberId: string;
  @Field(() => ID) id: string;
  @Field(() => PathwayStepEnum) step: PathwayStep;
  @Field(() => String, { nullable: true }) offeredByName: string | null;
  @Field(() => PlainDateScalar) offeredOn: PlainDate;
}

@ObjectType('SkillsPart', { description: 'What a member did of one kind, and where on the way they are.' })
@Can('members.see-skills-way')
export class SkillsPartType {
  memberId: string;
  @Field(() => ActivityKindEnum) kind: ActivityKind;
  @Field(() => Int) times: number;
  @Field(() => Float, { description: 'To the half hour.' }) hours: number;
  @Field(() => PlainDateScalar) firstOn: PlainDate;
  @Field(() => PlainDateScalar) lastOn: PlainDate;
  @Field(() => PathwayStepEnum, { nullable: true, description: 'Null before the first step.' }) step: PathwayStep | null;
  @Field(() => PathwayStepEnum, { nullable: true, description: 'Null at the end of the way.' }) nextStep: PathwayStep | null;
  @Field(() => StepOfferType, { nullable: true }) offered: StepOfferType | null;
}

@ObjectType('MemberSkill', { description: 'Something a member can do, in their own words. Nobody else is shown it.' })
@Holds('person')
@Can('members.own-skills')
export class MemberSkillType {
  memberId: string;
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) words: string;
  @Field(() => ActivityKindEnum, { nullable: true }) kind: ActivityKind | null;
  @Field(() => Boolean, { nullable: true, description: 'Kept out of everything that is taken away.' }) hidden: boolean;
}

@ObjectType('SkillSuggestion', { description: 'Plain words for what people learn there; only ever a suggestion.' })
@Can('inherit')
export class SkillSuggestionType {
  @Field(() => ActivityKindEnum) kind: ActivityKind;
  @Field(() => String) words: string;
}

@ObjectType('ReferenceLetter', { description: 'What a coordinator wrote about a member for a job or a course.' })
@Holds('note')
@Can('members.see-skills-way')
export class ReferenceLetterType {
  memberId: string;
  @Field(() => ID) id: string;
  @Field(() => ReferenceStateEnum) state: ReferenceState;
  @Field(() => PlainDateScalar) writtenOn: PlainDate;
  @Field(() => PlainDateScalar, { nullable: true }) agreedOn: PlainDate | null;
  @Field(() => String, { nullable: true }) writtenByName: string | null;
  @Field(() => String, { nullable: true }) words: string | null;
  @Field(() => String, { nullable: true, description: 'What the member wishes said differently.' }) wish: string | null;
  @Field(() => String, { nullable: true }) whyNotAgree: string | null;
}

@ObjectType('SkillsBook', { description: 'A member’s own book: what they did, what they can do, what was written for them. They take it away.' })
@Can('members.own-skills')
export class SkillsBookType {
  @Field(() => ID) memberId: string;
  @Field(() => [SkillsPartType]) parts: readonly SkillsPartType[];
  @Field(() => [MemberSkillType]) skills: readonly MemberSkillType[];
  @Field(() => [SkillSuggestionType]) suggestions: readonly SkillSuggestionType[];
  @Field(() => [ReferenceLetterType]) references: readonly ReferenceLetterType[];
}

@ObjectType('SkillsWay', { description: 'What a coordinator sees of it: what was done, the way, and the references. Not the member’s own words.' })
@Can('members.see-skills-way')
export class SkillsWayType {
  @Field(() => ID) memberId: string;
  @Field(() => [SkillsPartType]) parts: readonly SkillsPartType[];
  @Field(() => [ReferenceLetterType]) references: readonly ReferenceLetterType[];
}
