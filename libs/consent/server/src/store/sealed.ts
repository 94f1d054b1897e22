import type { SealedColumn } from '@alongside/platform/vault';

export const consentSealed: readonly SealedColumn[] = [
  { table: 'consent.reply_link', column: 'code_sealed', as: 'consent.reply_link.code', key: 't.guardian_id' },
  { table: 'consent.evidence', column: 'words_sealed', as: 'consent.evidence.words', key: 't.giver_id', onlyAdded: true },
  { table: 'consent.decision', column: 'words_sealed', as: 'consent.decision.words', key: 't.giver_id', onlyAdded: true },
  { table: 'consent.gillick', column: 'there_sealed', as: 'consent.gillick.there', key: 't.member_id', onlyAdded: true },
  { table: 'consent.gillick', column: 'own_words_sealed', as: 'consent.gillick.own-words', key: 't.member_id', onlyAdded: true },
  { table: 'consent.gillick', column: 'note_sealed', as: 'consent.gillick.note', key: 't.member_id', onlyAdded: true },
];
