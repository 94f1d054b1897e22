import { wireEnum } from '@alongside/platform/graphql';
import { answerOutcomes, voiceStages } from '@alongside/voice/rules';

export const VoiceStageWord = wireEnum('VoiceStage', voiceStages);
export const AnswerOutcomeWord = wireEnum('AnswerOutcome', answerOutcomes);
export const VerdictWord = wireEnum('Verdict', ['confirmed', 'disputed'] as const);
