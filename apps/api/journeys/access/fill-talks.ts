import { ConsentDoor } from '@alongside/consent/server';
import { id, newId, pence, plainDate, systemActor } from '@alongside/kernel';

import type { Given, Hands } from './fill-the-house';

/** The young person said yes to a date and their carer no: the team talks with both. */
export async function talkAboutADate({ world, as, people }: Hands): Promise<Given> {
  const around = { contactId: id<'Person'>(people.get('service-lead, unrelated') ?? ''), staffToo: 0, youngPeople: 1, adults: 0, outsiders: null, payPence: pence(1_250), payBy: plainDate('2027-03-10') };
  const activity = { title: 'A walk', heldOn: plainDate('2027-02-24'), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', plainSummary: 'We walk.', around };
  const asked = await world.api.get(ConsentDoor).askForPermission({ memberId: world.memberIds.ellis, sessionId: newId<'Session'>(), answerBy: plainDate('2027-02-18'), activity }, systemActor('access-matrix'));
  await world.api.runReactions();
  await as('guardian, guardian of', 'mutation ($id: ID!) { refusePermission(id: $id) { state } }', { id: asked?.id });
  const [permissionId, giverId] = [asked?.id, people.get('guardian, guardian of')];
  return { 'dateWordsOnPaper.permissionId': permissionId, 'dateWordsOnPaper.giverId': giverId, 'dateWordsOnPaper.wording': null, 'endPermissionTalk.id': permissionId, 'recordSpokenPermission.spoken': { id: permissionId, giverId, witnessId: people.get('service-lead, unrelated'), answer: 'yes', words: null } };
}
