export { VoiceDoor, type GivenAnswer } from './voice.door';
export { VoiceModule } from './voice.module';
export type { AnswerOutcome, VoiceItem } from '@alongside/voice/rules';
