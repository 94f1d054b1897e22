import type { VoiceItem } from '@alongside/voice/rules';

import { VoiceItemEntity } from './voice-item.entity';

/** An item without its sayings, which lie in a table of their own. */
export function itemFromRow(row: VoiceItemEntity): VoiceItem {
  const { answerOutcome, answerWords, answeredOn, answeredBy, publicSaid, publicDid, publishedOn, ...plain } = row;
  return {
    ...plain, sayings: [],
    answer: answerOutcome && answerWords !== null && answeredOn ? { outcome: answerOutcome, words: answerWords, on: answeredOn, by: answeredBy } : null,
    published: publishedOn && publicSaid !== null && publicDid !== null ? { said: publicSaid, did: publicDid, on: publishedOn } : null,
  };
}

export function rowFromItem({ answer, published, sayings: _, ...plain }: VoiceItem): VoiceItemEntity {
  return Object.assign(new VoiceItemEntity(), {
    ...plain,
    answerOutcome: answer?.outcome ?? null, answerWords: answer?.words ?? null, answeredOn: answer?.on ?? null, answeredBy: answer?.by ?? null,
    publicSaid: published?.said ?? null, publicDid: published?.did ?? null, publishedOn: published?.on ?? null,
  });
}
