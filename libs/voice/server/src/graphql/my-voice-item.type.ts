import type { Id, PlainDate } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import type { Verdict, VoiceStage } from '@alongside/voice/rules';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { VoiceAnswerType } from './voice-answer.type';
import { VerdictWord, VoiceStageWord } from './voice-words';

@ObjectType('MyVoiceItem', { description: 'Something I said, and what became of it.' })
@Holds('message')
@Can('voice.own')
export class MyVoiceItemType {
  @Field(() => ID) id: Id<'VoiceItem'>;
  @Field(() => String) words: string;
  @Field(() => PlainDateScalar) saidOn: PlainDate;
  @Field(() => VoiceStageWord) stage: VoiceStage;
  @Field(() => String, { nullable: true, description: 'Who wrote it down; null when I typed it.' }) heardBy: string | null;
  @Field(() => String, { nullable: true }) workingOn: string | null;
  @Field(() => PlainDateScalar) answerBy: PlainDate;
  @Field(() => Int, { description: '0 when it is not late.' }) daysLate: number;
  @Field(() => String, { description: 'The person who owes me the answer.' }) whoAnswers: string;
  @Field(() => VoiceAnswerType, { nullable: true }) answer: VoiceAnswerType | null;
  @Field(() => VerdictWord, { nullable: true, description: 'What I said of the answer.' }) myVerdict: Verdict | null;
  @Field(() => Int, { description: 'How many other people said the same.' }) othersCount: number;
  @Field(() => String, { nullable: true }) whyNotConfirm: string | null;

  /** Not on the wire: whose it is. */
  memberId: Id<'Member'>;
}
