import type { SealedColumn } from '@alongside/platform/vault';

/** Sealed with the key of whoever it is about. */
const ofMember = (table: string, column: string, as = `members.${table}.${column}`): SealedColumn => ({ table: `members.${table}`, column: `${column}_sealed`, as, key: 't.member_id' });

/** A note is about one person, also while it is kept from them. */
const NOTED = '(select n.member_id from members.note n where n.id = t.note_id)';

export const membersSealed: readonly SealedColumn[] = [
  ofMember('access_line', 'words', 'members.member.access_needs'),
  ...(['wonts', 'important', 'voicemail', 'reasons'] as const).map((what): SealedColumn => ({ table: 'members.profile', column: `${what}_sealed`, as: `members.profile.${what}`, key: 't.id' })),
  { table: 'members.postal_address', column: 'address_sealed', as: 'members.postal_address.address', key: 't.id' },
  ofMember('legal_status', 'words'), ofMember('delegated_authority', 'source'), ofMember('reconfirmation', 'words'), ofMember('contact_rule', 'words'),
  ofMember('requirement_record', 'reference'), ofMember('exemption', 'reason'), ofMember('reference_letter', 'words'), ofMember('reference_letter', 'wish'),
  { table: 'members.note_version', column: 'words_sealed', as: 'members.note_version.words', key: NOTED, onlyAdded: true },
  { table: 'members.note_reply', column: 'words_sealed', as: 'members.note_reply.words', key: NOTED, onlyAdded: true },
  // With a key of the hand-off's own.
  { table: 'members.handoff_call', column: 'reached_sealed', as: 'members.handoff_call.reached', key: 't.handoff_id', onlyAdded: true },
  { table: 'members.handoff_call', column: 'reference_sealed', as: 'members.handoff_call.reference', key: 't.handoff_id', onlyAdded: true },
  // With a key of the visit's own, which goes with the place.
  { table: 'members.lone_visit', column: 'place_sealed', as: 'members.lone_visit.place', key: 't.id' },
  { table: 'members.member_export', column: 'file_sealed', as: 'members.member_export.file', key: 't.asked_by', bytes: true },
  { table: 'members.member_export', column: 'people_sealed', as: 'members.member_export.people', key: 't.asked_by', bytes: true },
];
