import { joiningStates, type Answer, type JoiningState, type JoiningWay } from '@alongside/consent/rules';
import type { Instant, PlainDate } from '@alongside/kernel';
import { GuardianRelationEnum, joiningStandings, LegalStatusEnum, type GuardianRelation, type JoiningStanding, type LegalStatusKind } from '@alongside/members/server';
import { Can, Holds, LeavesLook } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import { ConsentWordsType, MethodEnum } from './consent.type';
import { AnswerEnum } from './permission.type';
import { FormWordingType } from './wording.type';

export const JoiningStateEnum = wireEnum('JoiningState', joiningStates);
export const JoiningStandingEnum = wireEnum('JoiningStanding', joiningStandings);
export const JoiningWayEnum = wireEnum('JoiningWay', ['email', 'text'] as const);

@ObjectType('JoiningSaid', { description: 'One thing somebody said about a young person coming in, and how we know it.' })
@Holds('consent', 'above')
@Can('consent.coordinate')
export class JoiningSaidType {
  @Field(() => ID) id: string;
  @Field(() => AnswerEnum) answer: Answer;
  @Field(() => MethodEnum) method: string;
  @Field(() => PlainDateScalar) saidOn: PlainDate;
  @Field(() => String, { nullable: true, description: 'Who of the team took it down.' }) collectedBy: string | null;
  @Field(() => String, { nullable: true, description: 'Who heard it too.' }) witnessedBy: string | null;
  @Field(() => ID, { nullable: true }) scanFileId: string | null;
  @Field(() => Int, { description: 'The version of the words they were shown.' }) version: number;
  @Field(() => ConsentWordsType, { description: 'The very words they were shown.' }) told: ConsentWordsType;
}

@ObjectType('JoiningAsking', { description: 'Somebody who looks after a young person and was asked whether they may come in.' })
@Holds('person')
@Can('consent.coordinate')
export class JoiningAskingType {
  @Field(() => ID) id: string;
  @Field(() => JoiningStateEnum) state: JoiningState;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => GuardianRelationEnum, { description: 'As it was said; nobody has confirmed it yet.' }) relation: GuardianRelation;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => JoiningWayEnum, { nullable: true, description: 'How their link went; null when they got none.' }) sentBy: JoiningWay | null;
  @Field(() => InstantScalar) askedAt: Instant;
  @Field(() => Int, { description: 'Whole days since they were asked.' }) daysAgo: number;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The last day their link works.' }) linkUntil: PlainDate | null;
  @Field(() => Boolean, { description: 'Their link ran out unanswered.' }) linkRanOut: boolean;
  @Field(() => PlainDateScalar, { nullable: true }) answeredOn: PlainDate | null;
  @Field(() => String, { nullable: true, description: 'Why no new link can go to them; null when one can.' }) whyNotAskAgain: string | null;
  @Field(() => [JoiningSaidType], { nullable: true }) said: readonly JoiningSaidType[];
}

@ObjectType('JoiningWord', { description: 'How the words stand of those who look after somebody who asked to join.' })
@Holds('person')
@LeavesLook<JoiningWordType>({ look: 'members.enquiry-looked-at', at: ({ id }) => [id], told: ({ id }) => ({ enquiryId: id }) })
@Can('consent.coordinate')
export class JoiningWordType {
  @Field(() => ID, { description: 'The enquiry.' }) id: string;
  @Field(() => JoiningStandingEnum) standing: JoiningStanding;
  @Field(() => [JoiningAskingType], { description: 'The one who was asked first before the others.' }) askings: readonly JoiningAskingType[];
}

@ObjectType('JoiningForm', { description: 'The words to read out, or to print: as they hold today.' })
@Can('consent.coordinate')
export class JoiningFormType {
  @Field(() => Int, { description: 'Of the form: it stands on the paper.' }) version: number;
  @Field(() => ConsentWordsType) words: ConsentWordsType;
  @Field(() => [FormWordingType], { description: 'Each language and format, English first.' }) wordings: readonly FormWordingType[];
}

@InputType('JoiningQuestion', { description: 'Who is asked, and where their link goes: an address that is theirs, and not the young person’s.' })
export class JoiningQuestionInput {
  @Field(() => ID) enquiryId: string;
  @Field(() => String) name: string;
  @Field(() => GuardianRelationEnum) relation: GuardianRelation;
  @Field(() => JoiningWayEnum) way: JoiningWay;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => LegalStatusEnum, { nullable: true, description: 'Where it is known: looked at to see whose word is enough, and not kept.' }) legalStatus?: LegalStatusKind | null;
}

@InputType('JoiningAnswerByHand', { description: 'What somebody said to two of us, or signed on paper. Either a witness or a picture of the paper.' })
export class JoiningAnswerInput {
  @Field(() => ID) enquiryId: string;
  @Field(() => ID, { nullable: true, description: 'Somebody who was asked already; else say who it is.' }) askingId?: string | null;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => GuardianRelationEnum, { nullable: true }) relation?: GuardianRelation | null;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => AnswerEnum) answer: Answer;
  @Field(() => PlainDateScalar) saidOn: PlainDate;
  @Field(() => ID, { description: 'The wording that was read to them, or that stands on the paper.' }) shown: string;
  @Field(() => ID, { nullable: true }) witnessId?: string | null;
  @Field(() => ID, { nullable: true }) fileId?: string | null;
}
