import { cameBys, closeReasons, enquiryChannels, enquiryStates, heardFroms, leftReasons, welcomeStepNames, type CameBy, type EnquiryChannel, type EnquiryState, type HeardFrom, type LegalStatusKind, type MemberKind, type Stage, type WelcomeStepName } from '@alongside/members/rules';
import type { Instant, PlainDate } from '@alongside/kernel';
import { Can, Holds, LeavesLook } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import { MemberKindEnum, MemberType, StageEnum } from './member.type';
import { LegalStatusEnum } from './who-may-say-yes.type';

export const EnquiryStateEnum = wireEnum('EnquiryState', enquiryStates);
export const CameByEnum = wireEnum('CameBy', cameBys);
export const EnquiryChannelEnum = wireEnum('EnquiryChannel', enquiryChannels);
export const HeardFromEnum = wireEnum('HeardFrom', heardFroms);
export const CloseReasonEnum = wireEnum('EnquiryCloseReason', closeReasons);
export const ArchiveReasonEnum = wireEnum('ArchiveReason', leftReasons.filter((reason) => reason !== 'own-word'));
export const WelcomeStepEnum = wireEnum('WelcomeStepName', welcomeStepNames);
export const RestLengthEnum = wireEnum('RestLength', ['short', 'long', 'until']);

@ObjectType('WelcomeStep', { description: 'One thing of getting started, worked out from what is there.' })
@Can('inherit')
export class WelcomeStepType {
  @Field(() => WelcomeStepEnum) name: WelcomeStepName;
  @Field(() => Boolean) done: boolean;
  @Field(() => Boolean, { description: 'Getting started ends only once it is there; what is not needed is offered.' }) needed: boolean;
}

@ObjectType('Enquiry', { description: 'Somebody who asked to join and showed that the address is theirs.' })
@LeavesLook<EnquiryType>({ look: 'members.enquiry-looked-at', at: ({ id, knownId }) => [id, ...(knownId === null ? [] : [knownId])], told: ({ id }) => ({ enquiryId: id }) })
@Holds('person')
@Can('members.coordinate')
export class EnquiryType {
  @Field(() => ID) id: string;
  @Field(() => EnquiryStateEnum) state: EnquiryState;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => MemberKindEnum) kind: MemberKind;
  @Field(() => Int, { nullable: true, description: 'Years, of who is not grown up and of young members, as they said.' }) age: number | null;
  @Field(() => Boolean, { nullable: true, description: 'As they said; null: nobody asked them yet.' }) grownUp: boolean | null;
  @Field(() => String, { nullable: true, description: 'An e-mail address or a mobile number they said is safe.' }) address: string | null;
  @Field(() => EnquiryChannelEnum, { description: 'In person: there is no safe way yet.' }) channel: EnquiryChannel;
  @Field(() => String, { nullable: true, description: 'When and how it is safe, in their words.' }) reachNote: string | null;
  @Field(() => CameByEnum) cameBy: CameBy;
  @Field(() => PlainDateScalar, { nullable: true, description: 'They said to somebody of the team that we may write it down.' }) agreedOn: PlainDate | null;
  @Field(() => HeardFromEnum, { nullable: true }) heardFrom: HeardFrom | null;
  @Field(() => InstantScalar) askedAt: Instant;
  @Field(() => PlainDateScalar, { nullable: true, description: 'We said that they hear from us by this day.' }) answerBy: PlainDate | null;
  @Field(() => PlainDateScalar, { nullable: true }) answeredOn: PlainDate | null;
  @Field(() => Boolean, { description: 'A guardian gives their word before anything more is kept.' }) needsWord: boolean;
  @Field(() => ID, { nullable: true, description: 'A member with the same address.' }) knownId: string | null;
  @Field(() => String, { nullable: true }) knownAs: string | null;
  @Field(() => Int, { description: 'Whole days since they asked.' }) daysAgo: number;
  @Field(() => Boolean, { description: 'We said we would be in touch by now.' }) late: boolean;
}

@InputType('EnquiryWriting', { description: 'Somebody rang or came. What they said, and no story.' })
export class EnquiryWritingInput {
  @Field(() => String, { description: 'The name they choose.' }) name: string;
  @Field(() => MemberKindEnum) kind: MemberKind;
  @Field(() => Boolean, { nullable: true, description: 'Of parents, carers and adults: whether they are old enough to decide everything alone.' }) grownUp?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Years, of who is not grown up and of young members.' }) age?: string | null;
  @Field(() => CameByEnum) cameBy: CameBy;
  @Field(() => EnquiryChannelEnum) channel: EnquiryChannel;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => String, { nullable: true }) reachNote?: string | null;
  @Field(() => HeardFromEnum, { nullable: true }) heardFrom?: HeardFrom | null;
  @Field(() => Boolean, { description: 'They said that we may write this down.' }) agreed: boolean;
  @Field(() => Boolean, { description: 'False: somebody owes them a call.' }) talked: boolean;
}

@ObjectType('StageColumn')
@Can('members.coordinate')
export class StageColumnType {
  @Field(() => StageEnum) stage: Stage;
  @Field(() => Int) count: number;
  @Field(() => [MemberType], { description: 'The first of them; of those who are with us none, they are in the list of people.' }) members: readonly MemberType[];
}

@ObjectType('RestChoices', { description: 'Until when a rest that begins today can be.' })
@Can('signed-in')
export class RestChoicesType {
  @Field(() => PlainDateScalar) shortUntil: PlainDate;
  @Field(() => PlainDateScalar) longUntil: PlainDate;
  @Field(() => PlainDateScalar) longestUntil: PlainDate;
}

@InputType('TakeInInput', { description: 'Who comes in. Of somebody younger than may decide alone, the word of somebody who looks after them is there already.' })
export class TakeInInput {
  @Field(() => String) fullName: string;
  @Field(() => MemberKindEnum) kind: MemberKind;
  @Field(() => PlainDateScalar, { nullable: true, description: 'Of young members, and of who is not grown up.' }) bornOn: PlainDate | null;
  @Field(() => Boolean, { nullable: true, description: 'Of a parent or carer whom nobody asked before.' }) grownUp?: boolean | null;
  @Field(() => LegalStatusEnum, { nullable: true, description: 'What decides who may say yes for them, where it is known: the council’s table says whose word is enough. It still has to be confirmed.' }) legalStatus?: LegalStatusKind | null;
}
