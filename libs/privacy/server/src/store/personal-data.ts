import { inside, shown, type PersonalTable, type WithoutPeople } from '@alongside/platform/personal-data';

const ITSELF = { leftOut: 'itself' };

export const privacyPersonalData: readonly PersonalTable[] = [
  {
    table: 'privacy.copy_request', says: 'Copies you asked for', about: 't.person_id',
    columns: {
      id: inside, person_id: inside, asked_at: shown('Asked'), due_on: shown('Due'), state: shown('How it stands'), checked_by: inside, ready_at: shown('Ready'), kept_until: shown('Kept until'),
      page_sealed: ITSELF, data_sealed: ITSELF,
    },
    erase: { blank: { state: "'let-go'", page_sealed: 'null', data_sealed: 'null', kept_until: 'null' } },
  },
];

export const privacyWithoutPeople: WithoutPeople = { 'privacy.retention_rule': 'How long we keep what.' };
