import {
  consentAudiences, consentChannels, consentScopes, consentStates, giverCapacities, recalls, takedownStates,
  type Answer, type ConsentAudience, type ConsentChannel, type ConsentScope, type FormFormat, type GiverCapacity, type ManagerCheck, type Recall, type TakedownState,
} from '@alongside/consent/rules';
import type { Instant, PlainDate } from '@alongside/kernel';
import { Can, Holds, LeavesLook } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { AnswerEnum } from './permission.type';
import { FormatEnum } from './reading-format.enum';
import { WordsNotYetType } from './wording.type';

export const ScopeEnum = wireEnum('ConsentScope', consentScopes);
export const AudienceEnum = wireEnum('ConsentAudience', consentAudiences);
export const ChannelEnum = wireEnum('ConsentChannel', consentChannels);
export const StateEnum = wireEnum('ConsentState', consentStates);
export const CapacityEnum = wireEnum('GiverCapacity', giverCapacities);
const ManagerCheckEnum = wireEnum('ManagerCheck', ['not-needed', 'waiting', 'done']);
export const RecallEnum = wireEnum('Recall', recalls);
export const TakedownStateEnum = wireEnum('TakedownState', takedownStates);
export const MethodEnum = wireEnum('DecisionMethod', ['signed-in', 'reply-link', 'paper-scan', 'verbal-witnessed']);

@ObjectType('ConsentWords', { description: 'The exact words of the form version and format this person is shown.' })
@Can('inherit')
export class ConsentWordsType {
  @Field(() => ID, { description: 'The wording by its form: an answer says which one was read.' }) formId: string;
  @Field(() => String, { description: 'BCP 47.' }) language: string;
  @Field(() => Boolean, { description: 'Written from right to left.' }) rightToLeft: boolean;
  @Field(() => WordsNotYetType, { nullable: true, description: 'Why it is English and not a language they read, said in that language; null when it is, or never was.' }) notYet: WordsNotYetType | null;
  @Field(() => FormatEnum) format: FormFormat;
  @Field(() => String) question: string;
  @Field(() => String) what: string;
  @Field(() => String, { nullable: true }) detail: string | null;
  @Field(() => String) whoSees: string;
  @Field(() => String, { nullable: true, description: 'What cannot be got back, said before the yes.' }) cannotRecall: string | null;
  @Field(() => String) howLong: string;
  @Field(() => String) stop: string;
  @Field(() => String) whyWeAsk: string;
  @Field(() => String) yes: string;
  @Field(() => String) no: string;
  @Field(() => String) talk: string;
}

@ObjectType('ConsentVoice', { description: 'The newest answer of somebody who decides too, or nothing while we wait for it.' })
@Holds('consent', 'above')
@Can('consent.wallet')
export class ConsentVoiceType {
  @Field(() => ID) personId: string;
  @Field(() => String, { description: 'First name.' }) who: string;
  @Field(() => CapacityEnum) capacity: GiverCapacity;
  @Field(() => AnswerEnum, { nullable: true }) answer: Answer | null;
}

@ObjectType('ConsentSaid', { description: 'One thing somebody said about a consent.' })
@Holds('consent', 'above')
@Can('consent.wallet')
export class ConsentSaidType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'First name.' }) who: string;
  @Field(() => CapacityEnum) capacity: GiverCapacity;
  @Field(() => AnswerEnum) answer: Answer;
  @Field(() => MethodEnum) method: string;
  @Field(() => String, { nullable: true, description: 'First name of whoever took it down, when it did not come from their own hand.' }) collectedBy: string | null;
  @Field(() => ID, { nullable: true, description: 'The paper it was written on; only the team opens it.' }) scanFileId: string | null;
  @Field(() => InstantScalar) at: Instant;
}

@ObjectType('ConsentReason', { description: 'What somebody wrote beside their answer, for the team only.' })
@Holds('consent')
@Can('consent.coordinate')
export class ConsentReasonType {
  @Field(() => ID) id: string;
  @Field(() => String) who: string;
  @Field(() => String) words: string;
  @Field(() => InstantScalar) at: Instant;
}

@ObjectType('ConsentPlace', { description: 'One place where it is used.' })
@Holds('consent', 'above')
@Can('consent.wallet')
export class ConsentPlaceType {
  @Field(() => ID) id: string;
  @Field(() => String) place: string;
  @Field(() => String, { description: 'First name of whoever looks after that place.' }) owner: string;
  @Field(() => RecallEnum) recall: Recall;
  @Field(() => Int, { description: 'Days it takes to take it down.' }) days: number;
  @Field(() => Boolean, { description: 'Not out yet.' }) draft: boolean;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The day it went out, where somebody wrote it down by hand.' }) usedOn: PlainDate | null;
  @Field(() => Int, { description: 'How many of it there are.' }) copies: number;
  @Field(() => Boolean, { description: 'Somebody wrote it down by hand: it is no page of ours.' }) byHand: boolean;
}

@ObjectType('ConsentTakedown', { description: 'What becomes of one copy after a yes was stopped, ran out, or stands still.' })
@Holds('consent', 'above')
@Can('consent.wallet')
export class ConsentTakedownType {
  @Field(() => ID) id: string;
  @Field(() => String) place: string;
  @Field(() => String, { description: 'First name of whoever has to do it.' }) owner: string;
  @Field(() => PlainDateScalar) dueOn: PlainDate;
  @Field(() => TakedownStateEnum) state: TakedownState;
  @Field(() => InstantScalar, { nullable: true, description: 'When it came down, or was told as gone for good.' }) settledAt: Instant | null;
  @Field(() => Boolean, { description: 'Nobody had to do it: our own page stopped showing it by itself.' }) bySystem: boolean;
}

@ObjectType('Consent')
@LeavesLook<ConsentType>({ look: 'consent.wallet-read', at: ({ memberId, guardianIds }, { personId }) => (personId !== null && guardianIds.includes(personId) ? [] : [memberId]), told: ({ memberId }) => ({ memberId }) })
@Holds('consent')
@Can('consent.wallet')
export class ConsentType {
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field(() => ScopeEnum) scope: ConsentScope;
  @Field(() => AudienceEnum) audience: ConsentAudience;
  @Field(() => ChannelEnum) channel: ConsentChannel;
  @Field(() => String, { nullable: true }) detail: string | null;
  @Field(() => InstantScalar) askedAt: Instant;
  @Field(() => PlainDateScalar, { nullable: true }) answerBy: PlainDate | null;
  @Field(() => PlainDateScalar, { nullable: true, description: 'Asked for a birthday: a yes said before it counts from it.' }) decidesOn: PlainDate | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When the yes became whole.' }) givenAt: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'It is not used before.' }) usableFrom: Instant | null;
  @Field(() => InstantScalar, { nullable: true }) withdrawnAt: Instant | null;
  @Field(() => ManagerCheckEnum) managerCheck: ManagerCheck;
  @Field(() => ID, { nullable: true, description: 'The yes this asks for again.' }) renewsId: string | null;
  @Field(() => Boolean, { description: 'Asked again because its words have come to mean something else.' }) inNewWords: boolean;
  readonly guardianIds: readonly string[];
}

@ObjectType('HandedLink', { description: 'The private page of one person who decides, with everything open between them and one young person. For them only.' })
@Can('consent.coordinate')
export class HandedLinkType {
  @Field(() => ID) personId: string;
  @Field(() => String, { description: 'First name.' }) name: string;
  @Field(() => String, { description: 'Where the page is, on this site.' }) path: string;
  @Field(() => PlainDateScalar, { description: 'The last day it opens.' }) lastDay: PlainDate;
  @Field(() => Int, { description: 'How many questions wait for them.' }) waiting: number;
  @Field(() => String, { nullable: true, description: 'The date it is for; null for the page with every other question.' }) date: string | null;
}

@ObjectType('TakedownTask')
@LeavesLook<TakedownTaskType>({ look: 'consent.takedowns-read', at: ({ memberId }) => [memberId] })
@Holds('consent')
@Can('consent.take-down')
export class TakedownTaskType {
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field(() => String) memberName: string;
  @Field(() => String) place: string;
  @Field(() => String) owner: string;
  @Field(() => PlainDateScalar) dueOn: PlainDate;
  @Field(() => TakedownStateEnum) state: TakedownState;
  @Field(() => InstantScalar, { nullable: true, description: 'When it came down, or was told as gone for good.' }) settledAt: Instant | null;
  @Field(() => Boolean, { description: 'Nobody had to do it: our own page stopped showing it by itself.' }) bySystem: boolean;
  @Field(() => Boolean) late: boolean;
  @Field(() => Boolean, { description: 'The person who asks has to do it.' }) mine: boolean;
  @Field(() => String, { nullable: true, description: 'What was said before the yes about copies that cannot be got back.' }) told: string | null;
  @Field(() => String, { nullable: true }) whyNotSettle: string | null;
}
