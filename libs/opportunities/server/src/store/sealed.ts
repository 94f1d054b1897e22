import type { SealedColumn } from '@alongside/platform/vault';

export const opportunitiesSealed: readonly SealedColumn[] = [
  { table: 'opportunities.invitation', column: 'code_sealed', as: 'opportunities.invitation.code_sealed', key: '(select b.member_id from opportunities.booking b where b.id = t.booking_id)' },
  { table: 'opportunities.asked_all_the_same', column: 'reason_sealed', as: 'opportunities.asked_all_the_same.reason', key: 't.member_id' },
  { table: 'opportunities.day_change', column: 'words_sealed', as: 'opportunities.day_change.words', key: 't.said_by' },
];
