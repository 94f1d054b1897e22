import { laterBy, londonTime } from '@alongside/kernel';
import { LonePagesDoor } from '@alongside/members/server';

import type { Given, Hands } from './fill-the-house';
import { markers } from './markers';

const PLAN = 'mutation ($input: LoneVisitInput!, $key: String!) { planLoneVisit(input: $input, idempotencyKey: $key) { id } }';
const MINUTE = 60_000;

/** A worker who is late and of whom everybody was told, and a visit of theirs that has not begun. */
export async function goAlone({ as, people, world: { api, memberIds } }: Hands): Promise<Given> {
  const worker = 'social-worker, assigned to';
  const now = api.clock.now();
  const wall = (minutes: number) => londonTime(laterBy(now, minutes * MINUTE));
  await as('safeguarding-lead, unrelated', 'mutation ($phone: String!) { setMyWorkPhone(phone: $phone) }', { phone: '07700 900473' });
  const input = {
    kind: 'HOME', place: markers.lonePlace.word, startsOn: null, startsTime: null, untilTime: wall(30), withId: memberIds.ellis,
    firstContactId: people.get('supporter, assigned to'), secondContactId: people.get('service-lead, assigned to'),
  };
  const plan = async (different: object) => (await as<{ planLoneVisit: { id: string } }>(worker, PLAN, { input: { ...input, ...different }, key: crypto.randomUUID() })).planLoneVisit.id;
  const late = await plan({});
  const planned = await plan({ startsTime: wall(120), untilTime: wall(150) });
  await as(worker, 'mutation ($id: ID!) { arriveAlone(id: $id) { id } }', { id: late });
  await as(worker, 'mutation ($id: ID!, $untilTime: String!) { needLonger(id: $id, untilTime: $untilTime) { id } }', { id: late, untilTime: wall(45) });
  // Asking everything as everybody takes place at the hour of the story; what was told stays told.
  await api.clock.set(laterBy(now, 80 * MINUTE).toISOString());
  const door = api.get(LonePagesDoor);
  for (let page = await door.take(); page; page = await door.take()) await door.sent(page.id);
  await api.clock.set(now.toISOString());
  return {
    'loneVisit.id': late, 'needLonger.id': late, 'needLonger.untilTime': wall(200), 'comeOutAlone.id': late, 'answerSafe.id': late, 'answerSafe.how': 'CALL', 'answerHelp.id': late,
    'arriveAlone.id': planned, 'cancelLoneVisit.id': planned, 'planLoneVisit.input': input, 'namesToVisit.search': null,
  };
}
