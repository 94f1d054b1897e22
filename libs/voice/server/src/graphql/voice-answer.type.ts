import type { PlainDate } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import type { AnswerOutcome } from '@alongside/voice/rules';
import { Field, ObjectType } from '@nestjs/graphql';

import { AnswerOutcomeWord } from './voice-words';

@ObjectType('VoiceAnswer')
@Can('inherit')
export class VoiceAnswerType {
  @Field(() => AnswerOutcomeWord) outcome: AnswerOutcome;
  @Field(() => String) words: string;
  @Field(() => PlainDateScalar) on: PlainDate;
}
