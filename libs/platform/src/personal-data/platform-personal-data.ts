import { inside, ofOthers, shown, type PersonalTable, type WithoutPeople } from './personal-table';

const SEALED_LOG = 'The record of who did what is sealed: it carries ids and no names, and proves that the rest was done.';

/** A picture is no line of a copy; the page it belongs to shows it. */
const LOOK_AT_IT_HERE = { leftOut: 'look-here' };

export const platformPersonalData: readonly PersonalTable[] = [
  {
    table: 'platform.event', says: 'What happened with you here', about: "coalesce(t.data->>'memberId', t.data->>'personId', t.subject_id::text)::uuid",
    columns: {
      id: inside, seq: inside, name: shown('What'), subject_id: inside, data: inside, at: shown('When'), recorded_at: inside, actor_kind: shown('Done by'),
      actor_id: inside, purpose: inside, mark: inside,
    },
    erase: { keep: SEALED_LOG },
  },
  {
    table: 'platform.idempotency', says: 'Repeated requests', about: 't.actor_id',
    columns: { key: inside, actor_id: inside, operation: inside, body_hash: inside, answer: inside, at: inside }, erase: 'delete',
  },
  {
    table: 'platform.file', says: 'Files about you', about: 't.person_id',
    columns: { id: inside, purpose: inside, sent_by: ofOthers, sent_at: shown('Sent'), hash: inside, pages: shown('Pages'), attached_to: inside, attached_at: inside, person_id: inside }, erase: 'delete',
  },
  {
    table: 'platform.file_page', says: 'Pages of files about you', about: '(select f.person_id from platform.file f where f.id = t.file_id)',
    columns: { file_id: inside, number: inside, width: inside, sealed: LOOK_AT_IT_HERE }, erase: 'delete',
  },
  { table: 'platform.person_key', says: 'Your own key', about: 't.person_id', columns: { person_id: inside, master_key_id: inside, wrapped: inside, made_at: inside }, erase: 'delete' },
];

export const platformWithoutPeople: WithoutPeople = {
  'platform.alarm': 'What is wrong with the house, by name.', 'platform.demo_clock': 'The demo’s clock.', 'platform.house_key': 'Keys of the house.',
  'platform.look': 'Marks by which looks are counted; they name nobody and are forgotten soon.', 'platform.migration': 'Steps of the database.',
  'platform.reaction': 'Work to do, by the id of what happened.', 'platform.seal': 'Seals of the log.', 'platform.seal_head': 'Heads of seals on their way out of the house.',
  'platform.stranger_ask': 'Marks of connections from which something was asked for; they name nobody and are forgotten after an hour.',
  'platform.stranger_send': 'How much was sent in the last hour.', 'platform.unsealed': 'Lines that wait for a seal.',
};
