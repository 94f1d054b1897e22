import type { Answer, ConsentAudience, ConsentChannel, ConsentScope, FormFormat } from '@alongside/consent/rules';
import type { Instant, PlainDate } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { AudienceEnum, ChannelEnum, ConsentWordsType, MethodEnum, ScopeEnum } from './consent.type';
import { AnswerEnum, PermissionWordsType } from './permission.type';
import { FormatEnum } from './reading-format.enum';

@ObjectType('SaidForSomebody', { description: 'One answer the person who asks gave for a young person they look after, with the exact words that were before their eyes. Nothing the young person said is in it.' })
@Holds('consent')
@Can('consent.said-by')
export class SaidForSomebodyType {
  @Field(() => ID) id: string;
  @Field(() => ID) consentId: string;
  @Field(() => String, { description: 'The name the young person chose.' }) childName: string;
  @Field(() => ScopeEnum) scope: ConsentScope;
  @Field(() => AudienceEnum) audience: ConsentAudience;
  @Field(() => ChannelEnum) channel: ConsentChannel;
  @Field(() => AnswerEnum) answer: Answer;
  @Field(() => MethodEnum) method: string;
  @Field(() => String, { nullable: true, description: 'First name of whoever took it down.' }) collectedBy: string | null;
  @Field(() => String, { nullable: true, description: 'First name of whoever heard it too.' }) witnessedBy: string | null;
  @Field(() => InstantScalar) at: Instant;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The last day it holds, as things are now.' }) until: PlainDate | null;
  @Field(() => Int, { description: 'Version of the form.' }) version: number;
  @Field(() => FormatEnum) format: FormFormat;
  @Field(() => ConsentWordsType, { description: 'What they were told, word for word.' }) told: ConsentWordsType;
  @Field(() => String, { nullable: true, description: 'What they wrote beside it themselves.' }) ownWords: string | null;
  @Field(() => Boolean, { description: 'It is their newest word there, and a yes that still stands.' }) stands: boolean;
  @Field(() => String, { nullable: true, description: 'Why a yes that stands cannot be taken back by them now; null when it can.' }) whyNotTakeBack: string | null;
}

@ObjectType('SaidForDate', { description: 'The same for one date.' })
@Holds('consent')
@Can('consent.said-by')
export class SaidForDateType {
  @Field(() => ID) id: string;
  @Field(() => ID) permissionId: string;
  @Field(() => String, { description: 'The name the young person chose.' }) childName: string;
  @Field(() => String) title: string;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => AnswerEnum) answer: Answer;
  @Field(() => MethodEnum) method: string;
  @Field(() => String, { nullable: true, description: 'First name of whoever took it down.' }) collectedBy: string | null;
  @Field(() => String, { nullable: true, description: 'First name of whoever heard it too.' }) witnessedBy: string | null;
  @Field(() => InstantScalar) at: Instant;
  @Field(() => Int, { description: 'Version of the form.' }) version: number;
  @Field(() => FormatEnum) format: FormFormat;
  @Field(() => PermissionWordsType, { description: 'What they were told, word for word.' }) told: PermissionWordsType;
  @Field(() => String, { nullable: true, description: 'What they wrote beside it themselves.' }) ownWords: string | null;
  @Field(() => Boolean, { description: 'It is their newest word there, and a yes that still stands.' }) stands: boolean;
  @Field(() => String, { nullable: true, description: 'Why a yes that stands cannot be taken back by them now; null when it can.' }) whyNotTakeBack: string | null;
}
