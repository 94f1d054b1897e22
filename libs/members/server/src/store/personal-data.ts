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
    columns: {
      id: inside, member_id: inside, guardian_id: inside, relation: shown('What they are to you'), from_day: shown('From'), to_day: shown('Until'),
      responsibility: shown('Parental responsibility'), confirmed_by: inside, confirmed_on: shown('Confirmed on'),
    },
    erase: 'delete',
  },
  {
    table: 'members.guardianship', says: 'Whom you look after', about: 't.guardian_id',
    columns: {
      id: inside, member_id: inside, guardian_id: inside, relation: shown('What you are to them'), from_day: shown('From'), to_day: shown('Until'),
      responsibility: shown('Parental responsibility'), confirmed_by: inside, confirmed_on: shown('Confirmed on'),
    },
    erase: { keep: 'It says who could say yes for a young person; it goes with the young person’s record.' },
  },
  {
    table: 'members.legal_status', says: 'What decides who may say yes for you', about: 't.member_id',
    columns: {
      id: inside, member_id: inside, words_sealed: opened('members.legal_status.words', 'What it is, and what says so'), from_day: shown('From'), to_day: shown('Until'), recorded_by: inside,
      confirmed_by: inside, confirmed_on: shown('Confirmed on'), recheck_on: shown('We ask again on'),
    },
    erase: 'delete',
  },
  {
    table: 'members.delegated_authority', says: 'What your carer may decide', about: 't.member_id',
    columns: {
      id: inside, member_id: inside, area: shown('About'), delegated_to: inside, source_sealed: opened('members.delegated_authority.source', 'Which paper says so'), from_day: shown('From'),
      review_on: shown('Looked at again on'), to_day: shown('Until'),
    },
    erase: 'delete',
  },
  {
    table: 'members.delegated_authority', says: 'What you may decide for a young person', about: 't.delegated_to',
    columns: { id: inside, member_id: inside, area: shown('About'), delegated_to: inside, source_sealed: ofOthers, from_day: shown('From'), review_on: shown('Looked at again on'), to_day: shown('Until') },
    erase: { keep: 'It says who could say yes for a young person; it goes with the young person’s record.' },
  },
  {
    table: 'members.reconfirmation', says: 'When we asked again who may say yes for you', about: 't.member_id',
    columns: { id: inside, member_id: inside, because: shown('Because'), opened_on: shown('From'), done_on: shown('Done on'), done_by: inside }, erase: 'delete',
  },
  {
    table: 'members.linked_professional', says: 'Workers around you', about: 't.member_id',
    columns: { id: inside, member_id: inside, name: shown('Name'), job: shown('Job'), phone: ofOthers, from_day: shown('From'), to_day: shown('Until') }, erase: 'delete',
  },
  {
    table: 'members.check_warning', says: 'When we told you about a check', about: '(select r.member_id from members.requirement_record r where r.id = t.record_id)',
    columns: { record_id: inside, what: shown('What we told'), told_at: shown('When') }, erase: 'delete',
  },
  {
    table: 'members.requirement_record', says: 'Checks', about: 't.member_id',
    columns: {
      id: inside, member_id: inside, requirement_id: inside, code: inside, asked_on: shown('Asked for on'), due_by: shown('Due by'), met_on: shown('Seen on'), met_by: ofOthers,
      reference_sealed: opened('members.requirement_record.reference', 'Its number, or where it is found'), dbs_level: shown('Level'), dbs_fee: shown('How it was asked for'), certificate_on: shown('Day on the certificate'),
      update_service: shown('Update Service'), reference_level: shown('Level of the reference'), valid_until: shown('Counts until'), taken_back_on: shown('Taken back on'),
    },
    erase: 'delete',
  },
  {
    table: 'members.exemption', says: 'Checks you were let off', about: 't.member_id',
    columns: {
      id: inside, member_id: inside, code: inside, from_day: shown('From'), until_day: shown('Until'), reason_sealed: opened('members.exemption.reason', 'Why'), given_by: ofOthers, ended_on: shown('Ended on'),
    },
    erase: 'delete',
  },
];

export const membersWithoutPeople: WithoutPeople = {
  'members.requirement': 'What is required, in versions.',
  'members.member_import': 'A sheet on its way; it is let go when it is taken in, and after some days in any case.',
};
