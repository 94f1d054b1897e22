import { inside, ofOthers, opened, shown, type PersonalTable, type WithoutPeople } from '@alongside/platform/personal-data';

import { lonePersonalData } from './lone-personal-data';

/** What is left of somebody we let go: a row without a person in it. */
const nobodyAnyMore = {
  full_name: "'Somebody who left'", known_as: "'Somebody'", born_on: "case when t.kind in ('young-person', 'young-person-in-care', 'care-experienced-young-person') then date_trunc('year', t.born_on)::date end", stage: "'left'",
  interests: "'{}'", strengths: 'null', reference: 'null', email: 'null', phone: 'null', reach_by: "'{}'", reach_note: 'null', languages: "'{}'",
  rest_from: 'null', rest_until: 'null', leave_said_on: 'coalesce(t.leave_said_on, current_date)', leaves_on: 'least(coalesce(t.leaves_on, current_date), current_date)', left_because: "coalesce(t.left_because, 'own-word')",
};

export const membersPersonalData: readonly PersonalTable[] = [
  ...lonePersonalData,
  {
    table: 'members.member', says: 'You, in your words', about: 't.id',
    columns: {
      id: inside, kind: shown('You joined as'), full_name: shown('Name in our records'), known_as: shown('Name you chose'), born_on: shown('Born on'), joined_on: shown('Joined on'),
      stage: shown('With us'), enquiry_id: inside, by_sheet_on: shown('A sheet of your group brought you on'), met_on: shown('We met on'), welcomed_on: shown('All was ready on'), rest_from: shown('You rest from'), rest_until: shown('You rest until'),
      leave_said_on: shown('You said you leave on'), leaves_on: shown('You left on'), left_because: shown('Why'), interests: shown('What you like to help with'), strengths: shown('What you are good at'), reference: shown('Number in the team’s list'), same_as: inside, own_word: inside, email: shown('Email'),
      phone: shown('Phone'), reach_by: shown('Safe ways to reach you'), reach_note: shown('When it is safe'), languages: shown('Languages'), name_key: inside, interest_key: inside, found_by: inside,
    },
    erase: { blank: nobodyAnyMore },
    letGo: { rule: 'member', since: "case when t.stage = 'left' then t.leaves_on end", then: nobodyAnyMore },
  },
  {
    table: 'members.enquiry', says: 'When you asked to join', about: 't.member_id',
    columns: {
      id: inside, state: shown('Where it stands'), name: shown('Name'), kind: shown('As'), age: shown('Age'), grown_up: shown('You said that you are grown up'), channel: shown('How we answer'), address: shown('Where we answer'), heard_from: shown('How you heard of us'), reach_note: shown('When it is safe'), came_by: shown('How you came'), written_by: ofOthers, agreed_on: shown('You said we may write it down on'),
      asked_at: shown('When'), proved_at: inside, answer_by: shown('We said we answer by'), answered_by: ofOthers, answered_on: shown('We answered on'), member_id: inside, needs_word: shown('A guardian was asked'),
      word_on: shown('Their word'), closed_because: shown('Why it ended'), closed_on: shown('Ended on'),
    },
    erase: { blank: { heard_from: 'null', age: 'null', grown_up: 'null' } },
    letGo: { rule: 'enquiry', since: "case when t.state in ('waiting', 'answered', 'closed') then t.asked_at end", then: 'delete' },
  },
  {
    table: 'members.earlier_contact', says: 'How we could reach you before', about: 't.member_id',
    columns: { id: inside, member_id: inside, email: shown('Email'), phone: shown('Phone'), reach_by: shown('Safe ways to reach you'), reach_note: shown('When it was safe'), until_at: shown('Until') },
    erase: 'delete',
  },
  {
    table: 'members.postal_address', says: 'Where your letters go', about: 't.id',
    columns: { id: inside, address_sealed: opened('members.postal_address.address', 'Address'), said_at: shown('Said on') }, erase: 'delete', goesAlong: { rule: 'member', unless: 'false', then: 'delete' },
  },
  {
    table: 'members.put_right', says: 'What we put right in your record', about: 't.member_id',
    columns: { id: inside, member_id: inside, fields: shown('What'), known_how: shown('How we knew'), put_right_by: inside, put_right_at: shown('When') }, erase: 'delete',
  },
  {
    table: 'members.access_line', says: 'What you need to take part', about: 't.member_id',
    columns: { id: inside, member_id: inside, seen_by: shown('Who sees it'), words_sealed: opened('members.member.access_needs', 'What you said') }, erase: 'delete',
  },
  {
    table: 'members.profile', says: 'How working together fits you', about: 't.id',
    columns: {
      id: inside, wants: shown('What you want to do'), wonts_sealed: opened('members.profile.wonts', 'What you do not want to do'),
      important_sealed: opened('members.profile.important', 'Who is important to you'), voicemail_sealed: opened('members.profile.voicemail', 'What your phone may say'),
      safe_times: shown('When it is safe to get in touch'), most_a_month: shown('Most dates in a month'), rather_not: shown('What you would rather not be asked to'), times: shown('When you can come'), away: shown('Days you can’t come'), busy: shown('When you can’t come, again and again'),
      reasons_sealed: opened('members.profile.reasons', 'Why you can’t come, for yourself'),
    },
    erase: 'delete',
  },
  {
    table: 'members.guardianship', says: 'Who looks after you', about: 't.member_id',
    columns: {
      id: inside, member_id: inside, guardian_id: inside, relation: shown('What they are to you'), phone: ofOthers, from_day: shown('From'), to_day: shown('Until'),
      responsibility: shown('Parental responsibility'), confirmed_by: inside, confirmed_on: shown('Confirmed on'), confirmed_how: shown('How the team knows'), not_told_since: inside, not_told_by: inside,
    },
    erase: 'delete',
  },
  {
    table: 'members.guardianship', says: 'Whom you look after', about: 't.guardian_id',
    columns: {
      id: inside, member_id: inside, guardian_id: inside, relation: shown('What you are to them'), phone: shown('Phone'), from_day: shown('From'), to_day: shown('Until'),
      responsibility: shown('Parental responsibility'), confirmed_by: inside, confirmed_on: shown('Confirmed on'), confirmed_how: shown('How the team knows'), not_told_since: inside, not_told_by: inside,
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
    columns: { id: inside, member_id: inside, because: shown('Because'), words_sealed: opened('members.reconfirmation.words', 'What you asked to be put right'), opened_on: shown('From'), done_on: shown('Done on'), done_by: inside }, erase: 'delete',
  },
  {
    table: 'members.linked_professional', says: 'Workers and supporters around you', about: 't.member_id',
    columns: {
      id: inside, member_id: inside, person_id: inside, kind: shown('What they are to you'), name: shown('Name'), job: shown('Job'), phone: ofOthers, from_day: shown('From'), to_day: shown('Until'),
      confirmed_by: inside, confirmed_on: shown('Confirmed on'), agreed_on: shown('You said yes on'),
    },
    erase: 'delete',
  },
  {
    table: 'members.linked_professional', says: 'Whom you work with or support', about: 't.person_id',
    columns: {
      id: inside, member_id: inside, person_id: inside, kind: shown('What you are to them'), name: shown('Name'), job: shown('Job'), phone: shown('Phone'), from_day: shown('From'), to_day: shown('Until'),
      confirmed_by: inside, confirmed_on: shown('Confirmed on'), agreed_on: inside,
    },
    erase: { keep: 'It says who worked with a member; it goes with the member’s record.' },
  },
  {
    table: 'members.contact_rule', says: 'What we keep to so that you are safe', about: 't.member_id',
    columns: {
      id: inside, member_id: inside, other_id: ofOthers, kind: shown('Kind'), words_sealed: opened('members.contact_rule.words', 'The rule, and with whom it was decided'), from_day: shown('From'), review_on: shown('Looked at again on'),
      to_day: shown('Until'), written_by: inside, confirmed_by: inside, confirmed_on: shown('Confirmed on'),
    },
    erase: 'delete',
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
      update_service: shown('Update Service'), reference_level: shown('Level of the reference'), reference_on: shown('Day on the reference'), reference_from: shown('As what they know you'), valid_until: shown('Counts until'), taken_back_on: shown('Taken back on'),
    },
    erase: 'delete',
  },
  {
    table: 'members.exemption_warning', says: 'When we told you that being let off ends', about: '(select e.member_id from members.exemption e where e.id = t.exemption_id)',
    columns: { exemption_id: inside, what: shown('What we told'), told_at: shown('When') }, erase: 'delete',
  },
  {
    table: 'members.exemption', says: 'Checks you were let off', about: 't.member_id',
    columns: {
      id: inside, member_id: inside, code: inside, from_day: shown('From'), until_day: shown('Until'), reason_sealed: opened('members.exemption.reason', 'Why'), given_by: ofOthers, ended_on: shown('Ended on'),
    },
    erase: 'delete',
  },
  { table: 'members.note', says: 'Notes about you', about: 't.member_id', columns: { id: inside, member_id: inside }, erase: 'delete' },
  {
    // What is kept from somebody is nobody's here, so that no copy tells of it; it goes with the note.
    table: 'members.note_version', says: 'What we wrote about you',
    about: `(select n.member_id from members.note n where n.id = t.note_id and t.kept_reason is null
      and (select l.kept_reason from members.note_version l where l.note_id = t.note_id order by l.number desc limit 1) is null)`,
    columns: {
      id: inside, note_id: inside, number: inside, words_sealed: opened('members.note_version.words', 'What we wrote'), written_by: ofOthers, written_at: shown('When'), kept_reason: inside,
      review_on: inside, told: inside,
    },
    erase: 'delete',
  },
  {
    table: 'members.note_reply', says: 'What you said about it', about: '(select n.member_id from members.note n where n.id = t.note_id)',
    columns: {
      id: inside, note_id: inside, kind: inside, words_sealed: opened('members.note_reply.words', 'Your words'), said_at: shown('When'), seen_by: ofOthers, seen_at: shown('Seen by us'),
    },
    erase: 'delete',
  },
  // A worry is about a child who has rights of their own, and a copy may be read by whoever stands beside the person who asked for it.
  ...(['t.raised_by', 't.about_id'] as const).map((about): PersonalTable => ({
    table: 'members.concern_handoff', says: 'Worries that were passed on', about,
    columns: { id: inside, raised_by: ofOthers, raised_at: ofOthers, about_id: ofOthers, written_at: inside },
    erase: { keep: 'That somebody was told who could help a child is kept as long as the law says.' },
    // Once for the row: whoever it is about is looked at for a hold as well.
    ...(about === 't.raised_by' && { letGo: { rule: 'handoff', since: 'members.handoff_last_day(t.id, t.written_at)', then: 'delete' as const, heldWith: ['t.about_id'] } }),
    holds: { when: 'members.handoff_on_hold(t.id)', code: 'RECORD_HELD_BY_LAW' },
  })),
  {
    table: 'members.duty_place', says: 'When you were on duty', about: 't.person_id',
    columns: { list_id: inside, place: shown('Your place on the list'), person_id: inside, phone: shown('Your phone') }, erase: { keep: 'Who was on duty on a day is part of what was done for a child.' },
  },
  {
    table: 'members.duty_page', says: 'When you were asked to look', about: 't.to_person',
    columns: {
      id: inside, handoff_id: inside, number: inside, to_person: inside, phone: shown('Your phone'), taken_at: shown('When'), sent_at: shown('Sent'), leased_until: inside, written_at: inside,
    },
    erase: { keep: 'Who was asked to look is part of what was done for a child.' },
  },
  {
    table: 'members.part_taken', says: 'What you did with us', about: 't.member_id',
    columns: { id: inside, member_id: inside, kind: shown('What'), on_day: shown('When'), minutes: shown('Minutes'), paid: shown('Paid'), step: shown('What you were') },
    erase: 'delete',
  },
  {
    table: 'members.step_offer', says: 'Steps on your way', about: 't.member_id',
    columns: { id: inside, member_id: inside, kind: shown('In what'), step: shown('Step'), offered_by: ofOthers, offered_on: shown('Offered on'), answer: shown('Your answer'), answered_on: shown('Answered on') },
    erase: 'delete',
  },
  {
    table: 'members.member_skill', says: 'Skills you wrote down', about: 't.member_id',
    columns: { id: inside, member_id: inside, kind: shown('From what'), words: shown('Your words'), saved_on: shown('When'), hidden: shown('Hidden') }, erase: 'delete',
  },
  {
    table: 'members.reference_letter', says: 'References written for you', about: 't.member_id',
    columns: {
      id: inside, member_id: inside, written_by: ofOthers, written_on: shown('When'), state: shown('Where it stands'), words_sealed: opened('members.reference_letter.words', 'What it says'),
      agreed_on: shown('You agreed on'), wish_sealed: opened('members.reference_letter.wish', 'What you wish changed'),
    },
    erase: 'delete',
  },
  {
    table: 'members.group_place', says: 'Groups you are in', about: 't.person_id',
    columns: {
      id: inside, group_id: inside, person_id: inside, part: shown('What you are in it'), apart: inside, from_day: shown('From'), to_day: shown('Until'), name_shown: shown('Others in it see your name'), carried_from: inside,
    },
    erase: 'delete',
  },
  {
    table: 'members.agreement_yes', says: 'How your groups work: what you said yes to', about: 't.member_id',
    columns: { id: inside, group_id: inside, agreement_id: inside, member_id: inside, said_at: shown('You said yes'), carried_from: inside }, erase: 'delete',
  },
  ...(['t.kept_id', 't.other_id'] as const).map((about): PersonalTable => ({
    table: 'members.joined_record', says: 'Records of you that were set beside each other', about,
    columns: { id: inside, kept_id: inside, other_id: inside, joined_by: ofOthers, joined_at: shown('Joined'), parted_by: ofOthers, parted_at: shown('Parted') }, erase: 'delete',
  })),
  ...(['t.one_id', 't.other_id'] as const).map((about): PersonalTable => ({
    table: 'members.likeness', says: 'Another record that looked like yours', about,
    columns: { id: inside, one_id: inside, other_id: inside, reasons: ofOthers, state: shown('What came of it'), found_at: shown('Found'), settled_by: ofOthers, settled_at: shown('Settled') }, erase: 'delete',
  })),
  { table: 'members.likeness_due', says: 'That we look whether you are here twice', about: 't.member_id', columns: { member_id: inside }, erase: 'delete' },
];

export const membersWithoutPeople: WithoutPeople = {
  'members.member_export': 'A sheet somebody of the team asked for; it lies sealed for them and is let go after a day.', 'members.export_purpose': 'What sheets may be made for.', 'members.work_progress': 'How far long work is.',
  'members.network_group': 'What a group is called and is for; who is in it is told by their places. Whoever leaves the network is taken out of it.',
  'members.group_agreement': 'How a group works together, in versions.',
  'members.enquiry_proof': 'A code on its way to an address nobody has shown to be theirs; it is gone within a day, and with its enquiry.',
  'members.handoff_call': 'That a worry was told on the phone; whoever answered did so in their job, and it is sealed.',
  'members.handoff_acknowledgement': 'Who of the staff has a worry.', 'members.handoff_hold': 'Who of the staff held a record for the law.', 'members.duty_list': 'When a duty list was set.',
  'members.requirement': 'What is required, in versions.',
  'members.member_import': 'A sheet on its way; it is let go when it is taken in, and after some days in any case.',
};
