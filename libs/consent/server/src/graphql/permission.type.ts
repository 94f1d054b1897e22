import { answers, outsiders, type Answer, type AroundDate, type FormFormat, type PermissionState } from '@alongside/consent/rules';
import type { Instant, Pence, PlainDate } from '@alongside/kernel';
import { Can, Holds, LeavesLook } from '@alongside/platform/auth';
import { InstantScalar, PenceScalar, PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { FormatEnum } from './reading-format.enum';
import { WordsNotYetType } from './wording.type';

export const AnswerEnum = wireEnum('PermissionAnswer', answers);
export const PermissionStateEnum = wireEnum('PermissionState', ['asked', 'in-discussion', 'given', 'refused', 'withdrawn']);
const MethodEnum = wireEnum('AnswerMethod', ['signed-in', 'reply-link', 'paper-scan', 'verbal-witnessed']);

@ObjectType('PermissionWords', { description: 'The exact words of the form version this person was asked with.' })
@Can('inherit')
export class PermissionWordsType {
  @Field(() => ID, { description: 'The wording by its form: an answer says which one was read.' }) formId: string;
  @Field(() => String, { description: 'BCP 47.' }) language: string;
  @Field(() => Boolean, { description: 'Written from right to left.' }) rightToLeft: boolean;
  @Field(() => FormatEnum) format: FormFormat;
  @Field(() => WordsNotYetType, { nullable: true, description: 'Why it is English and not a language they read, said in that language; null when it is, or never was.' }) notYet: WordsNotYetType | null;
  @Field(() => String) question: string;
  @Field(() => String) what: string;
  @Field(() => String) ask: string;
  @Field(() => String) yes: string;
  @Field(() => String) no: string;
  @Field(() => String) talk: string;
  @Field(() => String) scope: string;
  @Field(() => String) whyWeAsk: string;
  @Field(() => String) whoCanSee: string;
  @Field(() => String) answerBy: string;
}

@ObjectType('PermissionSaid', { description: 'One thing somebody said about a permission.' })
@Holds('consent', 'above')
@Can('consent.concerned')
export class PermissionSaidType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'First name.' }) who: string;
  @Field(() => Boolean, { description: 'The young person’s own word.' }) own: boolean;
  @Field(() => AnswerEnum) answer: Answer;
  @Field(() => InstantScalar) at: Instant;
  @Field(() => MethodEnum) method: string;
  @Field(() => ID, { nullable: true, description: 'The paper, for the team.' }) scanFileId: string | null;
}

@ObjectType('PermissionHolder', { description: 'Somebody who may say yes beside the young person.' })
@Can('consent.coordinate')
export class PermissionHolderType {
  @Field(() => ID) personId: string;
  @Field(() => String, { description: 'First name.' }) who: string;
}

@ObjectType('PermissionReason', { description: 'What somebody wrote beside their answer, for the team only.' })
@Holds('consent')
@Can('consent.coordinate')
export class PermissionReasonType {
  @Field(() => ID) id: string;
  @Field(() => String) who: string;
  @Field(() => String) words: string;
  @Field(() => InstantScalar) at: Instant;
}

const OutsidersEnum = wireEnum('PermissionOutsiders', outsiders);

@ObjectType('PermissionAround', { description: 'Whom they meet there by kind, who runs it and whom to call, and what they get: as it was told with the question.' })
@Holds('consent', 'above')
@Can('consent.concerned')
export class PermissionAroundType {
  @Field(() => String, { description: 'First name of whoever runs it.' }) contactName: string;
  @Field(() => String, { nullable: true, description: 'The team’s number.' }) phone: string | null;
  @Field(() => Int, { description: 'Of our team, besides the contact.' }) staffToo: number;
  @Field(() => Int, { description: 'Other young people, at most.' }) youngPeople: number;
  @Field(() => Int, { description: 'Parents and carers, at most.' }) adults: number;
  @Field(() => OutsidersEnum, { nullable: true, description: 'People who are neither our team nor members.' }) outsiders: AroundDate['outsiders'];
  @Field(() => PenceScalar) payPence: Pence;
  @Field(() => PlainDateScalar) payBy: PlainDate;
  @Field(() => Boolean, { nullable: true, description: 'The money waits until the council has decided how it pays people of school age for this; then `payBy` is no promise.' }) payWaits?: boolean | null;
}

@ObjectType('Permission')
@LeavesLook<PermissionType>({ look: 'consent.wallet-read', at: ({ memberId, guardianIds }, { personId }) => (personId !== null && guardianIds.includes(personId) ? [] : [memberId]), told: ({ memberId }) => ({ memberId }) })
@Holds('consent')
@Can('consent.concerned')
export class PermissionType {
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field(() => ID) sessionId: string;
  @Field(() => String) title: string;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => String) startsAt: string;
  @Field(() => String) endsAt: string;
  @Field(() => String) place: string;
  @Field(() => String) plainSummary: string;
  @Field(() => PlainDateScalar) answerBy: PlainDate;
  @Field(() => PermissionStateEnum) state: PermissionState;
  readonly guardianIds: readonly string[];
}
