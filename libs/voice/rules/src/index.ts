export { answer, whyNotAnswer } from './answer';
export { fairestOwner, type PossibleOwner } from './fairest-owner';
export { hear, type Heard } from './hear';
export { confirmAnswer, disputeAnswer, whyNotJudge } from './judge-answer';
export { namesSomebody, publishChange, quotedIn, takeDownChange, whyNotPublish, type ChangeWords } from './publish';
export type { VoiceRefusal } from './refusals';
export {
  answerOutcomes, daysLate, isOpen, sayingOf, voiceStages,
  type AnswerOutcome, type PublicChange, type Saying, type Verdict, type VoiceAnswer, type VoiceItem, type VoiceStage,
} from './voice-item';
export { assign, joinItems, whyNotJoin, whyNotWorkOn, workOn } from './work-on';
