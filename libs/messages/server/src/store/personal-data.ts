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
    table: 'messages.reminder', says: 'Reminders', about: 't.member_id',
    columns: { id: inside, booking_id: inside, member_id: inside, due_at: shown('When'), state: shown('How it stands') }, erase: 'delete',
  },
];

export const messagesWithoutPeople: WithoutPeople = { 'messages.captured_mail': 'The demo’s outbox; it is empty where mail really leaves.' };
