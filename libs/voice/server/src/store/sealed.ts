import type { SealedColumn } from '@alongside/platform/vault';

export const voiceSealed: readonly SealedColumn[] = [
  { table: 'voice.saying', column: 'words_sealed', as: 'voice.saying.words', key: 't.member_id' },
];
