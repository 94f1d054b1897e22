import { inside, ofOthers, shown, type PersonalTable } from '@alongside/platform/personal-data';

const LAW = 'Who was where alone, and who was told that they were late, is kept as the record of how a colleague was kept safe.';
const blank = { place_sealed: 'null', with_id: 'null' } as const;
const said = { said_at: shown('Said on'), ended_at: shown('Ended') };

/**
 * The place is somebody's home as often as not, and lies sealed with a key of the visit's own: it is in nobody's copy, and forgotten by the rule some days after the end. Whoever was met is told that somebody
 * came alone, and when.
 */
export const lonePersonalData: readonly PersonalTable[] = [
  {
    table: 'members.lone_visit', says: 'When you worked alone', about: 't.person_id',
    columns: { id: inside, person_id: inside, kind: shown('What for'), starts_at: shown('From'), expected_at: shown('Until'), first_contact: ofOthers, second_contact: ofOthers, with_id: ofOthers, place_sealed: ofOthers, ...said },
    erase: { keep: LAW },
    letGo: { rule: 'lone-place', since: 'case when t.place_sealed is not null then t.ended_at end', then: blank, heldWith: ['t.with_id'] },
  },
  {
    table: 'members.lone_visit', says: 'When one of us met you alone', about: 't.with_id',
    columns: { id: inside, person_id: ofOthers, kind: shown('Where'), starts_at: shown('From'), expected_at: shown('Until'), first_contact: ofOthers, second_contact: ofOthers, with_id: inside, place_sealed: ofOthers, said_at: ofOthers, ended_at: shown('Ended') },
    erase: { blank },
    holds: { when: 't.ended_at is null', code: 'LONE_STILL_OPEN' },
  },
  ...(['t.first_contact', 't.second_contact'] as const).map((about): PersonalTable => ({
    table: 'members.lone_visit', says: 'When you waited for a colleague', about,
    columns: { id: inside, person_id: ofOthers, kind: inside, starts_at: shown('From'), expected_at: shown('Until'), first_contact: inside, second_contact: inside, with_id: ofOthers, place_sealed: ofOthers, ...said },
    erase: { keep: LAW },
  })),
  {
    table: 'members.lone_line', says: 'What you said about working alone', about: 't.by_id',
    columns: { id: inside, visit_id: inside, deed: shown('What'), by_id: inside, at: shown('When'), until: shown('Until'), how: shown('How') }, erase: { keep: LAW },
  },
  {
    table: 'members.lone_page', says: 'When you were told that somebody is late', about: 't.to_person',
    columns: { id: inside, visit_id: inside, step: inside, about: inside, to_person: inside, taken_at: shown('When'), sent_at: shown('Sent'), leased_until: inside, written_at: inside }, erase: { keep: LAW },
  },
];
