import { inside, opened, secret, shown, type PersonalTable, type WithoutPeople } from '@alongside/platform/personal-data';

const PROOF = 'Who said yes or no, and what they were told, has to be provable for as long as the council’s rule says.';

export const consentPersonalData: readonly PersonalTable[] = [
  {
    table: 'consent.permission', says: 'What we asked about you', about: 't.member_id',
    columns: {
      id: inside, member_id: inside, session_id: inside, title: shown('What'), held_on: shown('Day'), starts_at: shown('From'), ends_at: shown('Until'), place: shown('Where'),
      plain_summary: shown('What we said it is'), form_id: inside, who_must: shown('Whose yes it took'), guardian_ids: inside, answer_by: shown('Answer by'), asked_at: shown('Asked'),
      state: shown('How it stands'), standing: inside,
    },
    erase: { keep: PROOF },
  },
  {
    table: 'consent.evidence', says: 'What you said yes or no to', about: 't.giver_id',
    columns: {
      id: inside, seq: inside, permission_id: inside, giver_id: inside, capacity: shown('You said it as'), decision: shown('What you said'), method: shown('How'), form_id: inside,
      told: shown('What you were told'), words_sealed: opened('consent.evidence.words', 'Your words'), at: shown('When'),
    },
    erase: { keep: `${PROOF} Your own words beside it can no longer be read, because your key is gone.` },
  },
  {
    table: 'consent.reply_link', says: 'Links we sent you', about: 't.guardian_id',
    columns: { id: inside, permission_id: inside, guardian_id: inside, mark: secret, code_sealed: secret, made_at: shown('Sent'), last_day: shown('Worked until') }, erase: 'delete',
  },
];

export const consentWithoutPeople: WithoutPeople = { 'consent.consent_form': 'The words of each form.' };
