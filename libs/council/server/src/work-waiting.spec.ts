import { newId, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { RunParkedWorkAgain } from './actions/run-parked-work-again';
import { CouncilModule } from './index';
import { WorkWaitingRead } from './store/work-waiting.read';

let fixture: ServerFixture;
const ade: Actor = { kind: 'person', personId: newId(), roles: ['administrator'], purpose: 'signed-in', assurance: 2 };

beforeAll(async () => {
  fixture = await serverFixture([CouncilModule]);
});
afterAll(() => fixture.close());

async function parkedWork(): Promise<Id<'Reaction'>> {
  const reactionId = newId<'Reaction'>();
  await fixture.get(Transactions).run(() => fixture.get(EventLog).record([{ name: 'test.happened', subjectId: newId(), data: {} }], ade));
  await fixture.database.query(
    `insert into platform.reaction (id, event_id, name, attempts, last_problem, parked_at)
     select $1, id, 'SendThanks', 8, 'Error', now() from platform.event order by seq desc limit 1`,
    [reactionId],
  );
  return reactionId;
}

test('work that was given up is seen with what it was for, and can be done again once', async () => {
  const id = await parkedWork();
  const work = fixture.get(WorkWaitingRead);
  expect(await work.waiting()).toMatchObject({ open: 0, parked: [{ id, name: 'SendThanks', because: 'test.happened', problem: 'Error' }] });
  await fixture.get(RunParkedWorkAgain).run(id, ade);
  expect(await work.waiting()).toMatchObject({ open: 1, parked: [] });
  expect((await fixture.facts()).at(-1)).toMatchObject({ name: 'council.reaction-run-again', subjectId: id });
  await expect(fixture.get(RunParkedWorkAgain).run(id, ade)).rejects.toThrow('NOT_FOUND');
});
