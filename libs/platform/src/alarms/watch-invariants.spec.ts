import { afterEach, beforeEach, expect, it } from 'vitest';

import { SealedHouse } from '../audit/testing/sealed-house';
import { AlarmsModule } from './alarms.module';
import { WatchInvariants } from './watch-invariants';

let house: SealedHouse;
beforeEach(async () => { house = await SealedHouse.open([AlarmsModule]); });
afterEach(() => house.close());

const open = () => house.fixture.database.query<{ name: string; rows: number }>('select name, rows from platform.alarm order by name');
const look = () => house.fixture.get(WatchInvariants).look();

it('a sound house has no alarm', async () => {
  await house.happened(3);
  await house.seal();
  expect(await look()).toEqual([]);
  expect(await open()).toEqual([]);
});

it('a broken seal is an alarm from when it is seen until it is put right', async () => {
  await house.happened(3);
  await house.seal();
  await look();
  await house.superuser.query(`update platform.event set purpose = purpose || 'x'`);
  await look();
  expect(await open()).toEqual([{ name: 'platform.seals-are-broken', rows: 3 }]);
  await house.superuser.query(`update platform.event set purpose = left(purpose, -1)`);
  await look();
  expect(await open()).toEqual([]);
});

it('a log that nobody seals is an alarm', async () => {
  await house.happened(2);
  await house.superuser.query(`update platform.event set recorded_at = now() - interval '11 minutes'`);
  expect(await look()).toEqual([{ name: 'platform.log-is-not-sealed', rows: 2 }]);
});

it('looks every five minutes, however often it is called', async () => {
  await house.happened(1);
  await house.superuser.query(`update platform.event set recorded_at = now() - interval '11 minutes'`);
  const watch = house.fixture.get(WatchInvariants);
  await watch.run();
  await house.superuser.query('delete from platform.alarm');
  await watch.run();
  expect(await open()).toEqual([]);
  house.fixture.clock.advance('PT5M');
  await watch.run();
  expect(await open()).toHaveLength(1);
});
