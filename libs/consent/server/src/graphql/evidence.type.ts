import type { Answer, ConsentAudience, ConsentChannel, ConsentScope, FormFormat, GiverCapacity } from '@alongside/consent/rules';
import type { Instant, PlainDate } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { AudienceEnum, CapacityEnum, ChannelEnum, ConsentWordsType, MethodEnum, ScopeEnum } from './consent.type';
import { AnswerEnum } from './permission.type';
import { FormatEnum } from './reading-format.enum';

export const shownByWords = ['legal-status', 'paper'] as const;
const ShownByEnum = wireEnum('AuthorityShownBy', shownByWords);

@ObjectType('ConsentEvidence', { description: 'One answer as it is proved: who gave it, by what right, when, how, and the exact words that were before their eyes. It is never changed.' })
@Holds('consent')
@Can('consent.said')
export class ConsentEvidenceType {
  @Field(() => ID) id: string;
  @Field(() => ID) consentId: string;
  @Field(() => ID) memberId: string;
  @Field(() => ScopeEnum) scope: ConsentScope;
  @Field(() => AudienceEnum) audience: ConsentAudience;
  @Field(() => ChannelEnum) channel: ConsentChannel;
  @Field(() => String, { nullable: true }) detail: string | null;
  @Field(() => String, { description: 'First name.' }) who: string;
  @Field(() => CapacityEnum) capacity: GiverCapacity;
  @Field(() => ShownByEnum, { nullable: true, description: 'What shows that they may, where somebody else than the person it is about said it: the legal status that was confirmed, or a paper that leaves it to them.' })
  shownBy: (typeof shownByWords)[number] | null;
  @Field(() => AnswerEnum) answer: Answer;
  @Field(() => MethodEnum) method: string;
  @Field(() => String, { nullable: true, description: 'First name of whoever took it down.' }) collectedBy: string | null;
  @Field(() => String, { nullable: true, description: 'First name of whoever heard it too.' }) witnessedBy: string | null;
  @Field(() => ID, { nullable: true, description: 'The paper it was written on; only the team opens it.' }) scanFileId: string | null;
  @Field(() => InstantScalar) at: Instant;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The last day a yes held, as it was then.' }) until: PlainDate | null;
  @Field(() => Int, { description: 'Version of the form.' }) version: number;
  @Field(() => String) language: string;
  @Field(() => FormatEnum) format: FormFormat;
  @Field(() => ConsentWordsType, { description: 'What they were told, word for word.' }) told: ConsentWordsType;
  @Field(() => Boolean, { description: 'They wrote something beside it.' }) wrote: boolean;
  @Field(() => String, { nullable: true, description: 'What they wrote beside it; only they read it here.' }) ownWords: string | null;
}
