import { inside, ofOthers, opened, shown, type PersonalTable, type WithoutPeople } from '@alongside/platform/personal-data';

export const membersPersonalData: readonly PersonalTable[] = [
  {
    table: 'members.member', says: 'You, in your words', about: 't.id',
    columns: {
      id: inside, kind: shown('You joined as'), full_name: shown('Name in our records'), known_as: shown('Name you chose'), born_on: shown('Born on'), joined_on: shown('Joined on'),
      stage: shown('With us'), interests: shown('What you like to help with'), strengths: shown('What you are good at'), reference: shown('Number in the team’s list'), email: shown('E-mail'),
      phone: shown('Phone'), reach_by: shown('Safe ways to reach you'), reach_note: shown('When it is safe'), access_needs_sealed: opened('members.member.access_needs', 'What you need to take part'),
    },
    erase: {
      blank: {
        full_name: "'Somebody who left'", known_as: "'Somebody'", born_on: "case when t.kind in ('young-person', 'care-experienced-young-person') then date_trunc('year', t.born_on)::date end", stage: "'left'",
        interests: "'{}'", strengths: 'null', reference: 'null', email: 'null', phone: 'null', reach_by: "'{}'", reach_note: 'null', access_needs_sealed: 'null',
      },
    },
  },
  {
    table: 'members.guardianship', says: 'Who looks after you', about: 't.member_id',
    columns: { id: inside, member_id: inside, guardian_id: inside, relation: shown('What they are to you'), from_day: shown('From'), to_day: shown('Until') }, erase: 'delete',
  },
  {
    table: 'members.guardianship', says: 'Whom you look after', about: 't.guardian_id',
    columns: { id: inside, member_id: inside, guardian_id: inside, relation: shown('What you are to them'), from_day: shown('From'), to_day: shown('Until') },
    erase: { keep: 'It says who could say yes for a young person; it goes with the young person’s record.' },
  },
  {
    table: 'members.linked_professional', says: 'Workers around you', about: 't.member_id',
    columns: { id: inside, member_id: inside, name: shown('Name'), job: shown('Job'), phone: ofOthers, from_day: shown('From'), to_day: shown('Until') }, erase: 'delete',
  },
];

export const membersWithoutPeople: WithoutPeople = {
  'members.member_import': 'A sheet on its way; it is let go when it is taken in, and after some days in any case.',
};
