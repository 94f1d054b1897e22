import { inside, shown, type PersonalTable, type WithoutPeople } from '@alongside/platform/personal-data';

export const messagesPersonalData: readonly PersonalTable[] = [
  {
    table: 'messages.message', says: 'Messages we sent you', about: 't.to_person',
    columns: {
      id: inside, kind: shown('What about'), to_person: inside, channel: shown('By'), about: inside, dedupe_key: inside, state: shown('How it stands'), problem: inside, queued_at: shown('Written'),
      due_at: shown('To be sent'), sent_at: shown('Sent'), attempts: inside, next_at: inside, leased_until: inside, last_problem: inside,
    },
    erase: 'delete',
    letGo: { rule: 'message', since: 't.sent_at::date', then: 'delete' },
  },
  {
    table: 'messages.paper_letter', says: 'Letters we posted to you', about: 't.to_person',
    columns: {
      id: inside, message_id: inside, to_person: inside, state: shown('How it stands'), written_on: shown('Written'), post_by: shown('To be posted by'), arrive_by: shown('To be there by'), printed_at: shown('Printed'),
      posted_on: shown('Posted'), told: shown('How we told you instead'), handled_by: inside,
    },
    erase: 'delete',
    letGo: { rule: 'message', since: "case when t.state not in ('waiting', 'printed') then t.written_on end", then: 'delete' },
  },
  {
    table: 'messages.reminder', says: 'Reminders', about: 't.member_id',
    columns: { id: inside, booking_id: inside, member_id: inside, due_at: shown('When'), state: shown('How it stands') }, erase: 'delete',
  },
];

export const messagesWithoutPeople: WithoutPeople = { 'messages.captured_mail': 'The demo’s outbox; it is empty where mail really leaves.' };
