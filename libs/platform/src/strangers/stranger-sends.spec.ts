import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { serverFixture, type ServerFixture } from '../testing/server-fixture';
import { ForgetStrangers } from './forget-strangers.job';
import { StrangerSends } from './stranger-sends';

let fixture: ServerFixture;
let sends: StrangerSends;
beforeAll(async () => {
  fixture = await serverFixture([]);
  sends = fixture.get(StrangerSends);
});
afterAll(() => fixture.close());
beforeEach(() => Promise.all(['stranger_ask', 'stranger_send'].map((table) => fixture.database.query(`delete from platform.${table}`))));

const refused = (answers: readonly PromiseSettledResult<void>[]) => answers.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
const askAll = (address: string, times: number) => Promise.allSettled(Array.from({ length: times }, () => sends.ask(sends.mark(address))));

test('one connection causes thirty an hour, however many it asks for at one moment; another is not held up by it', async () => {
  expect(refused(await askAll('203.0.113.7', 40))).toEqual(Array(10).fill('TOO_MANY_FROM_HERE'));
  await expect(sends.ask(sends.mark('203.0.113.8'))).resolves.toBeUndefined();
  await fixture.database.query("update platform.stranger_ask set at = at - interval '61 minutes'");
  await expect(sends.ask(sends.mark('203.0.113.7'))).resolves.toBeUndefined();
});

test('a browser in which somebody came in before is held up by nobody else, and asks as often as one connection and no more', async () => {
  await askAll('203.0.113.7', 40);
  await fixture.database.query("insert into platform.stranger_send (at) select now() from generate_series(1, 600)");
  const askKnown = (token: string, times: number) => Promise.allSettled(Array.from({ length: times }, () => sends.askKnown(sends.browserMark(token))));
  expect(refused(await askKnown('a token', 40))).toEqual(Array(10).fill('TOO_MANY_FROM_HERE'));
  expect(refused(await askKnown('another token', 30))).toEqual([]);
});

test('when too much was sent by all together, one more neither leaves nor is asked for', async () => {
  await fixture.database.query("insert into platform.stranger_send (at) select now() - interval '10 minutes' from generate_series(1, 599)");
  expect([await sends.takeOne(), await sends.takeOne()]).toEqual([true, false]);
  expect(refused(await askAll('203.0.113.9', 1))).toEqual(['TOO_MUCH_SENT']);
});

test('no address is kept, and after an hour not even its mark', async () => {
  await sends.ask(sends.mark('203.0.113.7'));
  const [row] = await fixture.database.query<{ everything: string }>("select string_agg(a::text, ' ') as everything from platform.stranger_ask a");
  expect(row?.everything).not.toMatch(/203|cb0071/);
  await fixture.database.query("update platform.stranger_ask set at = at - interval '61 minutes'");
  await fixture.get(ForgetStrangers).run();
  expect(await fixture.database.query('select 1 from platform.stranger_ask')).toEqual([]);
});
