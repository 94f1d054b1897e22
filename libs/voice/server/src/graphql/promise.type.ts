import type { Id, PlainDate } from '@alongside/kernel';
import { Can, Holds, LeavesLook } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import type { Verdict, VoiceStage } from '@alongside/voice/rules';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { PublicChangeType } from './public-change.type';
import { VoiceAnswerType } from './voice-answer.type';
import { VerdictWord, VoiceStageWord } from './voice-words';

@ObjectType('Saying', { description: 'One person’s own words.' })
@Holds('message')
@Can('voice.promises')
export class SayingType {
  @Field(() => ID) id: Id<'Saying'>;
  @Field(() => ID) memberId: Id<'Member'>;
  @Field(() => String) memberName: string;
  @Field(() => String) words: string;
  @Field(() => PlainDateScalar) saidOn: PlainDate;
  @Field(() => VerdictWord, { nullable: true }) verdict: Verdict | null;
}

@ObjectType('Promise', { description: 'What we owe people for something they said: a named person and a day.' })
@LeavesLook<PromiseType>({ look: 'voice.promises-read', at: ({ sayings }) => sayings.map(({ memberId }) => memberId) })
@Holds('message')
@Can('voice.promises')
export class PromiseType {
  @Field(() => ID) id: Id<'VoiceItem'>;
  @Field(() => VoiceStageWord) stage: VoiceStage;
  @Field(() => [SayingType]) sayings: readonly SayingType[];
  @Field(() => PlainDateScalar) heardOn: PlainDate;
  @Field(() => PlainDateScalar) answerBy: PlainDate;
  @Field(() => Int, { description: '0 when it is not late.' }) daysLate: number;
  @Field(() => ID) ownerId: Id<'Person'>;
  @Field(() => String) ownerName: string;
  @Field(() => String, { nullable: true }) workingOn: string | null;
  @Field(() => VoiceAnswerType, { nullable: true }) answer: VoiceAnswerType | null;
  @Field(() => PublicChangeType, { nullable: true }) published: PublicChangeType | null;
  @Field(() => String, { nullable: true }) whyNotAnswer: string | null;
  @Field(() => String, { nullable: true }) whyNotPublish: string | null;
}
