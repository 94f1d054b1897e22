import { inside, secret, shown, type PersonalTable, type Pseudonyms, type WithoutPeople } from '@alongside/platform/personal-data';

/** Whoever works here, or still looks after somebody, keeps the account that they use for it. */
const stillHere = (person: string) => `exists (select 1 from accounts.person p where p.id = ${person} and (p.audience = 'staff' or exists (
  select 1 from accounts.role_grant g where g.person_id = p.id and g.ended_at is null and g.role not in ('parent-carer', 'young-person'))))`;

/** An account goes when the record of a member goes: nobody needs it any more. */
const withTheMember = (person: string, then: 'delete' | Pseudonyms) => ({ rule: 'member', unless: stillHere(person), then }) as const;
const nobodyAnyMore = { display_name: "'Somebody who left'", first_name: "'Somebody'", sign_in_email: 'null', sign_in_phone: 'null', work_phone: 'null', demo_key: 'null' };

export const accountsPersonalData: readonly PersonalTable[] = [
  {
    table: 'accounts.person', says: 'Your account', about: 't.id',
    columns: {
      id: inside, display_name: shown('Name'), first_name: shown('What we call you'), sign_in_email: shown('Email you sign in with'), sign_in_phone: shown('Phone for codes'), work_phone: shown('Number for what cannot wait'),
      audience: shown('Whose words you read'), demo_key: inside, opened_at: shown('Opened on'), closed_at: shown('Closed on'),
    },
    erase: { blank: nobodyAnyMore }, goesAlong: withTheMember('t.id', nobodyAnyMore),
  },
  {
    table: 'accounts.role_grant', says: 'What you can do here', about: 't.person_id',
    columns: { id: inside, person_id: inside, role: shown('Role'), granted_at: shown('From'), ended_at: shown('Until') },
    erase: { blank: { ended_at: 'coalesce(t.ended_at, now())' } },
  },
  {
    table: 'accounts.waiting_role', says: 'What somebody asked that you may do here', about: 't.person_id',
    columns: {
      id: inside, person_id: inside, role: shown('Role'), asked_by_id: inside, asked_at: shown('Asked on'), answer: shown('Answer'), answered_by_id: inside, answered_at: shown('Answered on'),
    },
    erase: 'delete',
  },
  {
    table: 'accounts.email_change', says: 'When your email was changed', about: 't.person_id',
    columns: {
      id: inside, person_id: inside, asked_by_id: inside, sure_by: shown('How we made sure'), email: shown('New email'), old_email: shown('Email before'), code_mark: secret, asked_at: shown('Asked'),
      tries: inside, changed_at: shown('Changed'), next_at: inside, sent_at: inside, told_at: inside, prove_by: shown('How you showed that it is you'), old_code_mark: secret,
      confirmed_at: shown('Codes written'), counts_at: shown('Counts from'), stopped_at: shown('Stopped'), old_sent_at: inside, waits_told_at: inside,
    },
    erase: 'delete', goesAlong: withTheMember('t.person_id', 'delete'),
  },
  {
    table: 'accounts.session', says: 'Where you signed in', about: 't.person_id',
    columns: {
      id: inside, person_id: inside, token_mark: secret, assurance: inside, opened_at: shown('Signed in'), last_seen_at: shown('Last used'), ends_at: shown('Ends'), idle_minutes: inside,
      ended_at: shown('Ended'), way: shown('How'), device: shown('What device'), proved_at: shown('Proved again'), supported_by_id: inside,
    },
    erase: 'delete', goesAlong: withTheMember('t.person_id', 'delete'),
  },
  {
    table: 'accounts.sign_in_code', says: 'Codes you asked for', about: 't.person_id',
    columns: {
      id: inside, address: shown('Sent to'), person_id: inside, browser_mark: secret, code_mark: secret, asked_at: shown('Asked'), tries: inside, used_at: shown('Used'), channel: shown('By'),
      network_mark: secret, known_browser: inside,
    },
    erase: 'delete', goesAlong: withTheMember('t.person_id', 'delete'),
  },
  {
    table: 'accounts.known_browser', says: 'Browsers you came in with', about: 't.person_id',
    columns: { mark: secret, person_id: inside, ends_at: shown('Remembered until') }, erase: 'delete', goesAlong: withTheMember('t.person_id', 'delete'),
  },
  {
    table: 'accounts.sign_in_mail', says: 'Codes on their way', about: '(select c.person_id from accounts.sign_in_code c where c.id = t.code_id)',
    columns: { code_id: inside, next_at: inside, attempts: inside, sent_at: inside, by_email: inside }, erase: 'delete',
  },
  {
    table: 'accounts.phone_try', says: 'Numbers that were tried', about: 't.person_id',
    columns: {
      id: inside, person_id: inside, asked_by_id: inside, phone: shown('Number'), code_mark: secret, asked_at: shown('Tried'), tries: inside, answered_at: shown('Answered'), next_at: inside, sent_at: inside,
    },
    erase: 'delete', goesAlong: withTheMember('t.person_id', 'delete'),
  },
  {
    table: 'accounts.sent_text', says: 'Texts we sent you', about: 't.person_id',
    columns: {
      id: inside, reference: inside, person_id: inside, phone: shown('Number'), code_id: inside, sent_at: shown('Sent'), outcome: shown('What became of it'), answered_at: inside,
    },
    erase: 'delete', goesAlong: withTheMember('t.person_id', 'delete'),
  },
  {
    table: 'accounts.authenticator', says: 'Apps that show numbers', about: 't.person_id',
    columns: { id: inside, person_id: inside, secret_sealed: secret, added_at: shown('Added'), last_step: inside, tries: inside, first_try_at: inside, removed_at: shown('Taken away') },
    erase: 'delete', goesAlong: withTheMember('t.person_id', 'delete'),
  },
  {
    table: 'accounts.passkey', says: 'Phones and keys you sign in with', about: 't.person_id',
    columns: {
      id: inside, person_id: inside, credential_id: secret, public_key: secret, sign_count: inside, transports: inside, name: shown('Name'), added_at: shown('Added'),
      last_used_at: shown('Last used'), removed_at: shown('Taken away'),
    },
    erase: 'delete', goesAlong: withTheMember('t.person_id', 'delete'),
  },
  {
    table: 'accounts.sign_in_card', says: 'Cards you sign in with', about: 't.person_id',
    columns: {
      id: inside, person_id: inside, code_mark: secret, printed_by_id: inside, printed_at: shown('Printed'), ends_at: shown('Works until'), pin_mark: secret, tries: inside,
      first_try_at: inside, ended_at: shown('Ended'),
    },
    erase: 'delete', goesAlong: withTheMember('t.person_id', 'delete'),
  },
  {
    table: 'accounts.work_account', says: 'Work account', about: 't.person_id',
    columns: { id: inside, person_id: inside, issuer: shown('Where'), subject: secret, linked_at: shown('Joined on'), unlinked_at: shown('Ended on') }, erase: 'delete',
  },
  {
    table: 'accounts.look_along', says: 'When you let somebody look', about: 't.person_id',
    columns: {
      id: inside, person_id: inside, code_mark: secret, tries: inside, first_try_at: inside, offered_at: shown('Offered'), viewer_id: inside, viewer_session_id: inside,
      ends_at: shown('Until'), ended_at: shown('Stopped'),
    },
    erase: 'delete',
  },
  {
    table: 'accounts.proof_word', says: 'When you were let add an app or key', about: 't.person_id',
    columns: { id: inside, person_id: inside, let_by_id: inside, sure_by: inside, let_at: shown('From'), ends_at: shown('Until'), used_at: shown('Used') },
    erase: 'delete', goesAlong: withTheMember('t.person_id', 'delete'),
  },
  {
    table: 'accounts.challenge', says: 'Questions to your phone on their way', about: 't.person_id',
    columns: { id: inside, browser_mark: secret, purpose: inside, person_id: inside, secret, made_at: inside }, erase: 'delete',
  },
];

export const accountsWithoutPeople: WithoutPeople = {};
