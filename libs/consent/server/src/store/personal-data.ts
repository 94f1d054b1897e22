import { inside, ofOthers, opened, secret, shown, type PersonalTable, type WithoutPeople } from '@alongside/platform/personal-data';

const PROOF = 'Who said yes or no, and what they were told, has to be provable for as long as the council’s rule says.';

export const consentPersonalData: readonly PersonalTable[] = [
  {
    table: 'consent.permission', says: 'What we asked about you', about: 't.member_id',
    columns: {
      id: inside, member_id: inside, session_id: inside, title: shown('What'), held_on: shown('Day'), starts_at: shown('From'), ends_at: shown('Until'), place: shown('Where'),
      plain_summary: shown('What we said it is'), around: ofOthers, form_id: inside, who_must: shown('Whose yes it took'), guardian_ids: inside, holders: ofOthers, answer_by: shown('Answer by'), asked_at: shown('Asked'),
      state: shown('How it stands'), standing: ofOthers,
    },
    erase: { keep: PROOF },
  },
  {
    table: 'consent.evidence', says: 'What you said yes or no to', about: 't.giver_id',
    columns: {
      id: inside, seq: inside, permission_id: inside, giver_id: inside, capacity: shown('You said it as'), authority_ref: shown('What shows that you may'), decision: shown('What you said'), method: shown('How'),
      collected_by: inside, witnessed_by: inside, scan_file_id: inside, form_id: inside,
      told: shown('What you were told'), words_sealed: opened('consent.evidence.words', 'Your words'), at: shown('When'),
    },
    erase: { keep: `${PROOF} Your own words beside it can no longer be read, because your key is gone.` },
  },
  {
    table: 'consent.reply_link', says: 'Links we sent you', about: 't.guardian_id',
    columns: { id: inside, permission_id: inside, member_id: inside, guardian_id: inside, mark: secret, code_sealed: secret, made_at: shown('Sent'), last_day: shown('Worked until') }, erase: 'delete',
  },
  {
    table: 'consent.consent', says: 'What you said yes or no to, for good', about: 't.member_id',
    columns: {
      id: inside, member_id: inside, scope: shown('What for'), audience: shown('Who sees it'), channel: shown('How'), detail: shown('In our words'), form_id: inside, who_must: shown('Whose yes it took'),
      holders: ofOthers, manager_check: shown('A manager’s look'), asked_at: shown('Asked'), answer_by: shown('Answer by'), decides_on: shown('Counts from your birthday'), state: shown('How it stands'), standing: ofOthers,
      given_at: shown('Yes since'), usable_from: shown('Used no earlier than'), until: shown('Yes until'), decided_by: shown('Decided by you or by others'),
      withdrawn_at: shown('Stopped'), withdrawn_by: inside, lapsed_at: shown('Ran out or stood still'), renews_id: inside,
    },
    erase: { keep: PROOF },
  },
  {
    table: 'consent.decision', says: 'Each yes and no you said', about: 't.giver_id',
    columns: {
      id: inside, seq: inside, consent_id: inside, giver_id: inside, capacity: shown('You said it as'), authority_ref: inside, decision: shown('What you said'),
      method: shown('How'), collected_by: inside, witnessed_by: inside, scan_file_id: inside, gillick_id: inside, form_id: inside, told: shown('What you were told'),
      words_sealed: opened('consent.decision.words', 'Your words'), until: shown('Until'), at: shown('When'),
    },
    erase: { keep: `${PROOF} Your own words beside it can no longer be read, because your key is gone.` },
  },
  {
    table: 'consent.gillick', says: 'Whether you can decide something yourself', about: 't.member_id',
    columns: {
      id: inside, member_id: inside, scope: shown('What for'), worker_id: inside, understands: shown('You understand it'), weighs: shown('You weigh it up'), not_pressured: shown('Nobody pressed you'),
      talked_on: shown('When you talked'), review_on: shown('Looked at again'), there_sealed: opened('consent.gillick.there', 'Who was there'), own_words_sealed: opened('consent.gillick.own-words', 'How you put it'),
      note_sealed: opened('consent.gillick.note', 'What the worker wrote'), assessed_at: shown('When'),
    },
    erase: { keep: `${PROOF} What was written beside it can no longer be read, because your key is gone.` },
  },
  {
    table: 'consent.joining_asking', says: 'Who was asked before you came in', about: 't.member_id',
    columns: {
      id: inside, enquiry_id: inside, state: shown('What they said'), name: ofOthers, relation: shown('What they are to you'), email: ofOthers, phone: ofOthers, sent_by: ofOthers, language: ofOthers, format: ofOthers,
      asked_by: inside, asked_at: shown('Asked'), answered_on: shown('Said on'), member_id: inside, guardian_id: inside,
    },
    erase: { keep: PROOF },
  },
  {
    table: 'consent.joining_answer', says: 'What you said before a young person came in', about: '(select a.guardian_id from consent.joining_asking a where a.id = t.asking_id)',
    columns: {
      id: inside, seq: inside, asking_id: inside, decision: shown('What you said'), method: shown('How'), collected_by: inside, witnessed_by: inside, scan_file_id: inside, form_id: inside, told: shown('What you were told'),
      said_on: shown('Said on'), at: shown('Written down'),
    },
    erase: { keep: PROOF },
  },
  {
    table: 'consent.reading_format', says: 'How you like to read', about: 't.person_id',
    columns: { person_id: inside, format: shown('Easy Read or plain words'), language: shown('The language you chose'), chosen_at: shown('Since') }, erase: 'delete',
  },
  {
    table: 'consent.consent_use', says: 'Where your words and pictures are', about: 't.member_id',
    columns: {
      id: inside, consent_id: inside, member_id: inside, kind: inside, thing_id: inside, place: shown('Where'), owner_id: inside, recall: shown('Can it be taken back'), days: shown('Days to take it down'),
      draft: shown('Not out yet'), used_on: shown('Out since'), copies: shown('How many'), used_at: shown('Written down'), ended_at: shown('Until'),
    },
    erase: { keep: `${PROOF} It says where a copy still is.` },
  },
  {
    table: 'consent.takedown', says: 'What was taken down for you', about: 't.member_id',
    columns: {
      id: inside, use_id: inside, consent_id: inside, member_id: inside, owner_id: inside, place: shown('Where'), due_on: shown('To be down by'), state: shown('How it stands'),
      opened_at: shown('Begun'), settled_at: shown('Done'), settled_by: inside,
    },
    erase: { keep: PROOF },
  },
  {
    table: 'consent.renewal', says: 'When we asked you again', about: 't.member_id',
    columns: { id: inside, member_id: inside, reason: shown('Why'), occasion: shown('For'), step: shown('Days before'), age: shown('Age'), asked_at: shown('When') }, erase: 'delete',
  },
];

export const consentWithoutPeople: WithoutPeople = {
  'consent.joining_link': 'Links to one question, without a name or an address; the code is kept nowhere, and they go with their enquiry.',
  'consent.consent_form': 'The words of each form.', 'consent.translation': 'The words of a form in another language, with who of our team wrote and checked them: their work, not their life.',
};
