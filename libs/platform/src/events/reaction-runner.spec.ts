import { newId, systemActor } from '@alongside/kernel';
import { Module } from '@nestjs/common';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { Transactions } from '../database/transactions';
import { serverFixture, type ServerFixture } from '../testing/server-fixture';
import { EventLog } from './event-log';
import { Reaction } from './reaction';
import { OPEN_REACTION, ReactionRunner } from './reaction-runner';

const seen: string[] = [];

@Reaction('platform.whistle-blew')
class HearWhistles {
  async run({ subjectId }: { readonly subjectId: string }): Promise<void> {
    seen.push(subjectId);
  }
}

@Module({ providers: [HearWhistles] })
class WhistleModule {}

let fixture: ServerFixture;
beforeAll(async () => {
  fixture = await serverFixture([WhistleModule]);
});
afterAll(() => fixture.close());

const blow = (count: number) =>
  fixture.get(Transactions).run(() =>
    fixture.get(EventLog).record(Array.from({ length: count }, () => ({ name: 'platform.whistle-blew', subjectId: newId<'Whistle'>(), data: {} })), systemActor('test')));

it('in a rush one reaction is still found by its key, not by walking through all that are open', async () => {
  await blow(20_000);
  await fixture.database.query('update platform.reaction set done_at = now()');
  // The planner learns that nothing is open, as after a quiet night, and is not told of the rush.
  const owner = new Client({ connectionString: fixture.tableOwnerUrl });
  await owner.connect();
  await owner.query('vacuum analyze platform.reaction, platform.event');
  await owner.end();
  await blow(100);
  const [{ id } = { id: '' }] = await fixture.database.query<{ id: string }>('select id from platform.reaction where done_at is null order by id limit 1');
  const plan = await fixture.database.query<{ 'QUERY PLAN': string }>(`explain ${OPEN_REACTION}`, [id]);
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toMatch(/reaction_pk on reaction r/);
});

it('what is done has its effect once, however often it is delivered', async () => {
  const [{ id } = { id: '' }] = await fixture.database.query<{ id: string }>('select id from platform.reaction where done_at is null order by id limit 1');
  seen.length = 0;
  await Promise.all([fixture.get(ReactionRunner).run(id), fixture.get(ReactionRunner).run(id), fixture.get(ReactionRunner).run(id)]);
  await fixture.get(ReactionRunner).run(id);
  expect(seen).toHaveLength(1);
});
