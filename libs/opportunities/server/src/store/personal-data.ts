import { inside, ofOthers, opened, secret, shown, type PersonalTable, type WithoutPeople } from '@alongside/platform/personal-data';

export const opportunitiesPersonalData: readonly PersonalTable[] = [
  {
    table: 'opportunities.booking', says: 'Dates we asked you to', about: 't.member_id',
    columns: {
      id: inside, session_id: inside, member_id: inside, member_kind: shown('Asked as'), state: shown('How it stands'), permission: shown('Permission'), pay_pence: shown('Money for your time'),
      pay_by: shown('Paid by'), answer_by: shown('Answer by'), offered_at: shown('Asked'), answered_at: shown('You answered'), confirmed_at: shown('Confirmed'),
    },
    erase: { keep: 'That somebody came is part of what was paid and counted. It names nobody once your name is gone.' },
  },
  {
    table: 'opportunities.invitation', says: 'Links in your invitations', about: '(select b.member_id from opportunities.booking b where b.id = t.booking_id)',
    columns: { id: inside, booking_id: inside, code_mark: secret, code_sealed: secret, made_at: shown('Sent'), ends_at: shown('Works until') }, erase: 'delete',
  },
  {
    table: 'opportunities.place_check', says: 'That we looked whether a date is safe for you', about: 't.member_id',
    columns: { id: inside, session_id: inside, member_id: inside, rule_ids: inside, fits: shown('It fits'), checked_by: inside, checked_at: shown('When') }, erase: 'delete',
  },
  {
    table: 'opportunities.child_day', says: 'How you come to a date and go home', about: '(select b.member_id from opportunities.booking b where b.id = t.id)',
    columns: {
      id: inside, comes: shown('How you come'), goes: shown('How you go home'), collector_id: inside, contact_ids: inside, fetcher_ids: inside, taker_ids: inside, planned_by: inside, left_how: shown('How you left'), left_with_id: inside,
      left_at: shown('When you left'), left_by: inside,
    },
    erase: 'delete',
  },
  {
    table: 'opportunities.asked_all_the_same', says: 'That we asked you to a date that did not fit', about: 't.member_id',
    columns: { id: inside, session_id: inside, member_id: inside, gaps: shown('What did not fit'), reason_sealed: opened('opportunities.asked_all_the_same.reason', 'Why we asked'), asked_by: ofOthers, asked_at: shown('When') },
    erase: 'delete',
  },
  {
    table: 'opportunities.day_change', says: 'What you told us about a child’s day', about: 't.said_by',
    columns: { id: inside, booking_id: inside, said_by: inside, words_sealed: opened('opportunities.day_change.words', 'Your words'), said_at: shown('When'), seen_by: inside, seen_at: shown('Read by us') },
    erase: 'delete', letGo: { rule: 'message', since: 't.said_at::date', then: 'delete' },
  },
  {
    table: 'opportunities.day_change', says: 'What those who look after you told us about your day', about: '(select b.member_id from opportunities.booking b where b.id = t.booking_id)',
    columns: { id: inside, booking_id: inside, said_by: inside, words_sealed: ofOthers, said_at: shown('When'), seen_by: inside, seen_at: shown('Read by us') }, erase: 'delete',
  },
  {
    table: 'opportunities.paper_look', says: 'Papers you looked at', about: 't.person_id',
    columns: { paper_id: inside, person_id: inside, looked_at: shown('First looked at') }, erase: 'delete',
  },
  {
    table: 'opportunities.shelf_look', says: 'Papers of your groups you looked at', about: 't.person_id',
    columns: { paper_id: inside, person_id: inside, looked_at: shown('First looked at') }, erase: 'delete',
  },
];

export const opportunitiesWithoutPeople: WithoutPeople = {
  'opportunities.session': 'Dates, with staff as contact.', 'opportunities.seat_group': 'How many places there are.', 'opportunities.paper': 'Papers for a date, with the staff who added them.',
  'opportunities.shelf_paper': 'Papers that stay with a group or a kind of dates, with the staff who put them there.',
  'opportunities.safety_plan': 'What could go wrong on a date, with the staff who wrote and signed it and, by id alone, who watches; it is about a place and a day.',
};
