import { linkActor, newId, nobody, systemActor, type Actor, type Id } from '@alongside/kernel';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { contextModule } from '../context/context-module';
import { serverFixture, type ServerFixture } from '../testing/server-fixture';
import { actingAs, beginAsNobody, nameAsker } from './acting';
import { openDataSource } from './data-source';
import { Database } from './database';
import { MightyRole } from './mighty-role';
import { passage, protect } from './protect';
import { Transactions } from './transactions';

const diary = {
  name: '0001-pages',
  sql: `
create table diary.page (id uuid not null, writer_id uuid not null, shared_with uuid[] not null default '{}', words text not null, constraint page_pk primary key (id));
create table diary.stain (id uuid not null, page_id uuid not null, constraint stain_pk primary key (id));
create view diary.v_page as select count(*)::int as pages from diary.page;
${protect('diary.page', { own: ['writer_id'], ownIn: ['shared_with'], roles: ['keeper'], readers: ['auditor'] })}
create table diary.cover (id uuid not null, owner_id uuid not null, title text not null, secret text not null, constraint cover_pk primary key (id));
create view diary.v_cover as select title from diary.cover;
${protect('diary.cover', { own: ['owner_id'], lentToViews: true })}
${passage('diary.v_searchable', { of: 'diary.cover', columns: 'id, secret', to: ['keeper'] })}
${protect('diary.stain', { through: { column: 'page_id', table: 'diary.page' } })}`,
};

@contextModule({ context: 'diary', migrations: [diary] })
class DiaryModule {}

const person = (...roles: string[]): Actor => ({ kind: 'person', personId: newId<'Person'>(), roles, purpose: 'signed-in', assurance: 1 });
const [ana, ben] = [person('parent-carer'), person('parent-carer')];

let fixture: ServerFixture;
let transactions: Transactions;
beforeAll(async () => {
  fixture = await serverFixture([DiaryModule]);
  transactions = fixture.get(Transactions);
});
afterAll(() => fixture.close());

const write = (actor: Actor, writer = actor, shared: Actor[] = []) =>
  actingAs(actor, () => fixture.database.query('insert into diary.page (id, writer_id, shared_with, words) values ($1, $2, $3, $4)', [
    newId(), writer.personId, shared.map(({ personId }) => personId), `of ${writer.personId}`,
  ]));
/** What a careless programmer would ask: everything. */
const everything = 'select writer_id as "writerId" from diary.page';
const seenBy = async (actor: Actor): Promise<Id<'Person'>[]> => (await actingAs(actor, () => fixture.database.query<{ writerId: Id<'Person'> }>(everything))).map(({ writerId }) => writerId);

describe('behind the wall, with no condition in the question,', () => {
  beforeEach(async () => {
    await fixture.database.query('delete from diary.page');
    await write(ana);
    await write(ana);
    await write(ben, ben, [ana]);
  });

  it('somebody sees what is theirs and what names them', async () => {
    expect(await seenBy(ana)).toHaveLength(3);
    expect(await seenBy(ben)).toEqual([ben.personId]);
  });

  it('whoever holds a link sees what that person sees', async () => expect(await seenBy(linkActor(ben.personId as Id<'Person'>, 'diary.link'))).toEqual([ben.personId]));

  it('a role that keeps all of them sees all of them', async () => expect(await seenBy(person('keeper'))).toHaveLength(3));

  it('other roles, strangers and nobody see nothing', async () => {
    for (const actor of [person('hr'), person('parent-carer'), person(), nobody]) expect(await seenBy(actor)).toEqual([]);
  });

  it('somebody who calls a role of theirs "system" is no system', async () => {
    expect(await seenBy(person('system'))).toEqual([]);
    expect(await seenBy(person('hr,system'))).toEqual([]);
    expect(await seenBy(person("'; set local alongside.roles = 'keeper"))).toEqual([]);
  });

  it('the system sees everything for a purpose', async () => expect(await seenBy(systemActor('diary.count'))).toHaveLength(3));

  it('a reader reads and does not write', async () => {
    const auditor = person('auditor');
    expect(await seenBy(auditor)).toHaveLength(3);
    await expect(write(auditor, ana)).rejects.toMatchObject({ code: '42501' });
    expect(await actingAs(auditor, () => fixture.database.query("update diary.page set words = '' returning id"))).toEqual([]);
  });

  it('nobody writes a row into another’s name, or changes or takes away another’s', async () => {
    await expect(write(ana, ben)).rejects.toMatchObject({ code: '42501' });
    await expect(actingAs(ana, () => fixture.database.query('update diary.page set writer_id = $1 where writer_id = $2', [newId(), ana.personId]))).rejects.toMatchObject({ code: '42501' });
    expect(await actingAs(person('parent-carer'), () => fixture.database.query("update diary.page set words = '' returning id"))).toEqual([]);
    expect(await actingAs(person('parent-carer'), () => fixture.database.query('delete from diary.page returning id'))).toEqual([]);
  });

  it('a row goes with the row it hangs on', async () => {
    const [page] = await fixture.database.query<{ id: string }>('select id from diary.page where writer_id = $1', [ben.personId]);
    await fixture.database.query('insert into diary.stain (id, page_id) values ($1, $2)', [newId(), page?.id]);
    const stains = (actor: Actor) => actingAs(actor, () => fixture.database.query('select id from diary.stain'));
    expect(await stains(ben)).toHaveLength(1);
    expect(await stains(person('parent-carer'))).toEqual([]);
  });

  it('a view shows nothing of it', async () => expect(await actingAs(nobody, () => fixture.database.first('select pages from diary.v_page'))).toEqual({ pages: 0 }));

  it('a table that is lent shows in a view what the view promises, and its rows to nobody; a passage opens for its roles', async () => {
    await actingAs(ana, () => fixture.database.query("insert into diary.cover (id, owner_id, title, secret) values ($1, $2, 'Mine', 'a-secret')", [newId(), ana.personId]));
    const asked = (actor: Actor, sql: string) => actingAs(actor, () => fixture.database.query(sql));
    expect(await asked(nobody, 'select * from diary.v_cover')).toEqual([{ title: 'Mine' }]);
    for (const [actor, rows] of [[nobody, 0], [ben, 0], [ana, 1], [person('keeper'), 0]] as const) expect(await asked(actor, 'select id from diary.cover')).toHaveLength(rows);
    for (const [actor, rows] of [[nobody, 0], [ben, 0], [ana, 0], [person('keeper'), 1], [systemActor('search'), 1]] as const) expect(await asked(actor, 'select id from diary.v_searchable')).toHaveLength(rows);
    await expect(asked(ben, "update diary.v_cover set title = 'Another'")).rejects.toMatchObject({ code: '42501' });
  });

  it('the owner of the tables stands before it too, until it states a purpose', async () => {
    const owner = new Client({ connectionString: fixture.tableOwnerUrl });
    await owner.connect();
    try {
      expect((await owner.query('select id from diary.page')).rows).toEqual([]);
      await owner.query("begin; set local alongside.roles = 'system'");
      expect((await owner.query('select id from diary.page')).rows).toHaveLength(3);
      await owner.query('rollback');
    } finally {
      await owner.end();
    }
  });

  it('a question that was planned for one is asked anew for the next', async () => {
    const planned = { name: 'diary.everything', text: everything };
    for (let round = 0; round < 12; round += 1) {
      expect(await actingAs(ana, () => fixture.database.prepared(planned))).toHaveLength(3);
      expect(await actingAs(ben, () => fixture.database.preparedArrays(planned))).toHaveLength(1);
      expect(await actingAs(nobody, () => fixture.database.prepared(planned))).toEqual([]);
    }
  });
});

describe('a council’s program', () => {
  it('does not start as a role that the wall would not stop: a superuser, or the owner of the tables', async () => {
    for (const url of [fixture.ownerUrl, fixture.tableOwnerUrl]) await expect(openDataSource(url, undefined, true)).rejects.toThrow(MightyRole);
    await (await openDataSource(fixture.url, undefined, true)).destroy();
  });
});

describe('who acts', () => {
  const words = () => fixture.database.first<{ who: string }>("select current_setting('alongside.person', true) as who, (select count(*) from diary.page where false)");

  it('is learnt by the door of a request after it began as nobody’s', async () => {
    await new Promise<void>((next) => beginAsNobody(next));
    await new Promise<void>((done, failed) => beginAsNobody(() => void (async () => {
      expect(await words()).toMatchObject({ who: '' });
      nameAsker(ana);
      expect(await words()).toMatchObject({ who: ana.personId });
    })().then(done, failed)));
  });

  it('changes for a part of a transaction and changes back, also when that part is refused', async () => {
    await actingAs(ana, () => transactions.run(async () => {
      expect(await words()).toMatchObject({ who: ana.personId });
      await transactions.as(ben, async () => expect(await words()).toMatchObject({ who: ben.personId }));
      await transactions.as(ben, () => transactions.run(async () => { throw new Error('refused'); })).catch(() => undefined);
      expect(await words()).toMatchObject({ who: ana.personId });
    }));
  });

  it('is nobody where nobody is named', async () => {
    const alone = new Transactions(Reflect.get(transactions, 'source') as never);
    const database = new Database(alone, fixture.url);
    await write(ana);
    expect(await database.query(everything)).toEqual([]);
    expect(await alone.run(() => database.query(everything))).toEqual([]);
    await database.onApplicationShutdown();
  });
});

it('a connection that does not know how to say who acts answers nothing, and another takes its place', async () => {
  const alone = new Database(transactions, fixture.url);
  await alone.query('deallocate "platform.acts"');
  await expect(actingAs(ana, () => alone.query(everything))).rejects.toMatchObject({ code: '26000' });
  expect(await actingAs(ana, () => alone.query(everything))).toBeInstanceOf(Array);
  await alone.onApplicationShutdown();
});

describe('2,000 questions over the same few connections, as everybody at once,', () => {
  const people = Array.from({ length: 25 }, () => person('parent-carer'));
  const MOST = 2_000;
  const turns = Array.from({ length: MOST }, (_, turn) => ({ turn, actor: people[(turn * 7) % people.length] as Actor }));

  it('leak no row: plain, in transactions, rolled back, failed, and by nobody', async () => {
    for (const one of people) await write(one);
    const foreign = (actor: Actor, writers: readonly { writerId: string }[]) => writers.filter(({ writerId }) => writerId !== actor.personId).length;
    const ask = () => fixture.database.query<{ writerId: string }>(everything);
    const ways: readonly ((actor: Actor) => Promise<number>)[] = [
      (actor) => actingAs(actor, async () => foreign(actor, await ask())),
      (actor) => actingAs(actor, () => transactions.run(async () => foreign(actor, await ask()))),
      (actor) => actingAs(actor, async () => {
        let leaked = 0;
        await transactions.run(async () => {
          leaked = foreign(actor, await ask());
          throw new Error('taken back');
        }).catch(() => undefined);
        return leaked;
      }),
      (actor) => actingAs(actor, async () => {
        await fixture.database.query('select 1 / 0 from diary.page').catch(() => undefined);
        return 0;
      }),
      async () => (await actingAs(nobody, ask)).length,
    ];
    const leaks = await Promise.all(turns.map(({ turn, actor }) => (ways[turn % ways.length] as (typeof ways)[number])(actor)));
    expect(leaks).toHaveLength(MOST);
    expect(leaks.reduce((sum, leaked) => sum + leaked, 0)).toBe(0);
  });

  it('and leave no name behind on any connection', async () => {
    const left = await Promise.all(Array.from({ length: 40 }, () => fixture.database.query<{ left: string }>(
      "select concat(current_setting('alongside.person', true), current_setting('alongside.roles', true), current_setting('alongside.purpose', true)) as left, pg_sleep(0.02)",
    )));
    expect([...new Set(left.flat().map((row) => row.left))]).toEqual(['']);
  });
});

it('a server that goes away in the middle fails the question and not the program; the next question is answered', async () => {
  const others = `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database() and query like '%pg_sleep%' and state = 'active'`;
  const asked = Array.from({ length: 5 }, () => actingAs(ana, () => fixture.database.query('select pg_sleep(20), writer_id from diary.page right join (values (1)) one (n) on true')).then(() => 'answered', () => 'failed'));
  await expect.poll(async () => (await fixture.database.query(others)).length, { timeout: 10_000 }).toBeGreaterThan(0);
  await expect.poll(async () => (await fixture.database.query(others)).length, { timeout: 10_000 }).toBe(0);
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['failed']));
  expect(await seenBy(ana)).toBeInstanceOf(Array);
});
