import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { newId, systemActor } from '@alongside/kernel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { Transactions } from '../database/transactions';
import { EventLog } from '../events/event-log';
import { sealedColumns } from './log-row';
import { SealTheLog } from './seal-the-log';
import { SealedHouse } from './testing/sealed-house';

let house: SealedHouse;
beforeEach(async () => { house = await SealedHouse.open(); });
afterEach(() => house.close());

const seals = () => house.fixture.database.query<{ number: number; rows: number }>('select number, rows from platform.seal order by number');
const firstRow = async () => (await house.fixture.database.first<{ seq: number }>('select min(seq) as seq from platform.event'))?.seq;

describe('sealing the log', () => {
  it('covers what was committed, once; a minute in which nothing happened has no seal', async () => {
    await house.happened(3);
    await house.seal();
    await house.seal();
    await house.happened(2);
    await house.seal();
    expect(await seals()).toEqual([{ number: 1, rows: 3 }, { number: 2, rows: 2 }]);
    expect(await house.wrong()).toEqual([]);
  });

  it('a row with a small number that commits late goes into the next seal, and a gap is no loss', async () => {
    const { fixture } = house;
    const ring = () => fixture.get(EventLog).record([{ name: 'platform.bell-rang', subjectId: newId<'Bell'>(), data: {} }], systemActor('test'));
    await fixture.get(Transactions).run(async () => { await ring(); throw new Error('taken back'); }).catch(() => undefined);
    let commit: () => void = () => undefined;
    let written: () => void = () => undefined;
    const isWritten = new Promise<void>((resolve) => (written = resolve));
    const late = fixture.get(Transactions).run(async () => {
      await ring();
      written();
      await new Promise<void>((resolve) => (commit = resolve));
    });
    await isWritten;
    await house.happened(4);
    await house.seal();
    expect(await seals()).toEqual([{ number: 1, rows: 4 }]);
    expect(await house.wrong()).toEqual([]);
    commit();
    await late;
    expect(await house.wrong()).toEqual([]);
    await house.seal();
    expect(await seals()).toEqual([{ number: 1, rows: 4 }, { number: 2, rows: 1 }]);
    expect(await house.wrong()).toEqual([]);
  });

  it('eight sealers at once make one chain while others write', async () => {
    const sealer = house.fixture.get(SealTheLog);
    await Promise.all(Array.from({ length: 8 }, async () => {
      await house.happened(5);
      await sealer.run();
    }));
    await house.seal();
    expect((await seals()).reduce((total, { rows }) => total + rows, 0)).toBe(40);
    expect(await house.wrong()).toEqual([]);
  });

  it('says which row was changed, removed or put in, and which seal', async () => {
    await house.happened(6);
    await house.seal();
    const first = Number(await firstRow());
    await house.superuser.query(`update platform.event set data = '{}' where seq = ${first + 1}; delete from platform.event where seq = ${first + 3};
      insert into platform.event (id, name, subject_id, data, at, actor_kind, purpose) values (gen_random_uuid(), 'a.b', gen_random_uuid(), '{}', now(), 'system', 'x')`);
    expect(await house.wrong()).toEqual([`row-changed ${first + 1}`, `row-removed ${first + 3}`, `row-inserted ${first + 6}`]);
    await house.superuser.query('update platform.seal set rows = 7');
    expect(await house.wrong()).toContain('seal-changed 1');
  });

  it('the heads stand outside the database too, and a seal that is gone there is missed', async () => {
    await house.happened(1);
    await house.seal();
    const [file = ''] = await readdir(house.directory);
    expect(JSON.parse(await readFile(join(house.directory, file), 'utf8'))).toMatchObject({ number: 1, mark: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    await house.superuser.query('truncate platform.event cascade; truncate platform.seal');
    expect(await house.wrong()).toEqual(['seal-removed 1']);
  });

  it('the role of the app can add to log and seals and do nothing else', async () => {
    await house.happened(1);
    await house.seal();
    for (const statement of ['update platform.seal set rows = 0', 'delete from platform.seal', 'truncate platform.seal', 'delete from platform.event', 'delete from platform.house_key']) {
      await expect(house.fixture.database.query(statement)).rejects.toThrow(/permission denied/);
    }
  });

  it('covers every column the log has', async () => {
    const rows = await house.fixture.database.query<{ column_name: string }>(`select column_name from information_schema.columns where table_schema = 'platform' and table_name = 'event'`);
    expect(rows.map((row) => row.column_name).sort()).toEqual([...sealedColumns].sort());
  });
});
