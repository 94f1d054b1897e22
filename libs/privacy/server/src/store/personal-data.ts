import { inside, opened, shown, type PersonalTable, type WithoutPeople } from '@alongside/platform/personal-data';

const ITSELF = { leftOut: 'itself' };

export const privacyPersonalData: readonly PersonalTable[] = [
  {
    table: 'privacy.copy_request', says: 'Copies you asked for', about: 't.person_id',
    columns: {
      id: inside, person_id: inside, asked_at: shown('Asked'), due_on: shown('Due'), state: shown('How it stands'), checked_by: inside, ready_at: shown('Ready'), kept_until: shown('Kept until'),
      made_for: shown('Why somebody made it for you'), sure_sealed: opened('privacy.copy_request.sure', 'How they made sure who asked'), page_sealed: ITSELF, data_sealed: ITSELF,
    },
    erase: { blank: { state: "'let-go'", page_sealed: 'null', data_sealed: 'null', kept_until: 'null' } },
  },
  {
    table: 'privacy.letting_go', says: 'When you asked to be forgotten', about: 't.person_id',
    columns: {
      id: inside, rule: inside, person_id: inside, counted: inside, found_at: shown('Asked'), found_by: inside, state: shown('How it stands'), approved_by: inside, done_at: shown('Done'),
    },
    erase: { keep: 'That somebody was forgotten, when and by whose word, has to be provable.' },
  },
  {
    table: 'privacy.legal_hold', says: 'Why we must keep things', about: 't.person_id',
    columns: { id: inside, person_id: inside, reason_sealed: { leftOut: 'itself' }, set_by: inside, set_at: shown('Since'), ended_at: shown('Until') },
    erase: { keep: 'That things had to be kept for a time has to be provable.' },
  },
  { table: 'privacy.tombstone', says: 'That you were forgotten', about: 't.person_id', columns: { person_id: inside, erased_at: shown('When') }, erase: { keep: 'So that it stays so.' } },
];

export const privacyWithoutPeople: WithoutPeople = { 'privacy.retention_rule': 'How long we keep what.' };
