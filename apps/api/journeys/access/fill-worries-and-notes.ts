import type { Given, Hands } from './fill-the-house';
import { markers } from './markers';

/** Who is on duty, one worry somebody has and two that nobody has yet. */
export async function handOnWorries({ as, people, world }: Hands): Promise<Given> {
  const places = [{ personId: people.get('safeguarding-lead, unrelated'), phone: '07700 900471' }];
  await as('safeguarding-lead, unrelated', 'mutation ($places: [DutyPlaceInput!]!) { setDutyList(places: $places) { byList } }', { places });
  const input = { route: 'HUB', reached: markers.reached.word, reference: markers.reference.word, immediateDanger: false, aboutId: null };
  const passOn = async (asker: string, aboutId: string | null) =>
    (await as<{ passOnWorry: { id: string } }>(asker, 'mutation ($input: HandoffInput!, $key: String!) { passOnWorry(input: $input, idempotencyKey: $key) { id } }', { input: { ...input, aboutId }, key: crypto.randomUUID() })).passOnWorry.id;
  const had = await passOn('parent-carer, own', null);
  const open = await passOn('guardian, guardian of', world.memberIds.ellis);
  await passOn('young-person, own', null);
  await world.api.runReactions();
  await world.api.runJobs();
  await as('safeguarding-lead, unrelated', 'mutation ($id: ID!) { acknowledgeHandoff(id: $id) { id } }', { id: had });
  return {
    'handoff.id': open, 'acknowledgeHandoff.id': open, 'holdHandoff.id': open, 'holdHandoff.on': true, 'setDutyList.places': places, 'handingOn.search': null,
    'startCalling.aboutId': null, 'passOnWorry.input': input,
  };
}

/** For the parent and for the young person: one they can read and answered, one they are told of, one they are not. */
export async function writeNotes({ coordinator, as, world }: Hands): Promise<Given> {
  const { maria, ellis } = world.memberIds;
  const write = async (memberId: string, words: string, kept: object | null) =>
    (await coordinator<{ writeMemberNote: { id: string } }>('mutation ($memberId: ID!, $input: NoteInput!, $key: String!) { writeMemberNote(memberId: $memberId, input: $input, idempotencyKey: $key) { id } }', { memberId, input: { words, kept }, key: crypto.randomUUID() })).writeMemberNote.id;
  const later = { reviewOn: '2027-02-20' };
  const notesOn = async (memberId: string, owner: string) => {
    const shared = await write(memberId, markers.note.word, null);
    await coordinator('mutation ($id: ID!, $input: NoteInput!) { changeMemberNote(id: $id, afterVersion: 1, input: $input) { id } }', { id: shared, input: { words: markers.note.word, kept: null } });
    await write(memberId, markers.keptNote.word, { ...later, reason: 'TELL_IN_PERSON', told: true });
    const hidden = await write(memberId, markers.keptNote.word, { ...later, reason: 'SAFETY', told: false });
    const { replyToNote } = await as<{ replyToNote: { replies: { id: string }[] } }>(owner, 'mutation ($id: ID!, $words: String!, $key: String!) { replyToNote(noteId: $id, words: $words, idempotencyKey: $key) { replies { id } } }', { id: shared, words: markers.noteReply.word, key: crypto.randomUUID() });
    return { shared, hidden, reply: replyToNote.replies[0]?.id };
  };
  const parent = await notesOn(maria, 'parent-carer, own');
  const young = await notesOn(ellis, 'young-person, own');
  const shared = { parent: parent.shared, 'young person': young.shared };
  return {
    'waysInOf.personId': { parent: maria, 'young person': ellis }, 'signOutPerson.personId': { parent: maria, 'young person': ellis }, 'endSecondProofs.personId': { parent: maria, 'young person': ellis }, 'endSecondProofs.sureBy': 'MET', 'offerSupport.personId': { parent: maria, 'young person': ellis }, 'offerSupport.present': 'JUST_US', 'supportPerson.personId': { parent: maria, 'young person': ellis },
    'birthDate.memberId': { parent: maria, 'young person': ellis }, 'memberNotes.after': null, 'memberNotes.memberId': { parent: maria, 'young person': ellis }, 'writeMemberNote.memberId': { parent: maria, 'young person': ellis }, 'writeMemberNote.input': { words: 'Came early.', kept: null },
    'changeMemberNote.id': shared, 'changeMemberNote.afterVersion': 2, 'changeMemberNote.input': { words: 'Came early.', kept: null }, 'replyToNote.noteId': shared, 'replyToNote.words': 'Thank you.',
    'openKeptNote.id': young.hidden, 'seeNoteReply.noteId': shared, 'seeNoteReply.replyId': { parent: parent.reply, 'young person': young.reply },
    'wordsToTakeCareWith.words': 'His placement is far from his siblings.',
  };
}
