import { newId, systemActor, type Id } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { MembersDoor, MembersModule, OpenedNeeds } from '../index';
import { inTheirOwnWords } from './migrations/0232-in-their-own-words';

let fixture: ServerFixture;
let owner: Client;
const by = systemActor('test');

beforeAll(async () => {
  fixture = await serverFixture([MembersModule]);
  owner = new Client({ connectionString: fixture.tableOwnerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await fixture.close();
});

test('what was sealed before the rider opens as its first line afterwards, and names are still lent to views', async () => {
  const door = fixture.get(MembersDoor);
  const { id: maria } = await door.joinMember({ kind: 'parent', fullName: 'Maria Thornley', reachBy: [] }, by);
  const { id: kev } = await door.joinMember({ kind: 'parent', fullName: 'Kev Rest', reachBy: [] }, by);
  const sealed = await fixture.get(Vault).seal(maria, 'members.member.access_needs', maria as string as Id<'AccessLine'>, 'A ramp and a quiet room');
  // As it lay before.
  await owner.query('drop table members.access_line, members.profile; alter table members.member add column access_needs_sealed text');
  await owner.query('update members.member set access_needs_sealed = $2 where id = $1', [maria, sealed]);

  await owner.query(inTheirOwnWords.sql);
  // As the program that migrates does for every new table.
  const [app] = await fixture.database.query<{ role: string }>('select current_user as role');
  await owner.query(`grant select, insert, update, delete on members.access_line, members.profile to "${app?.role ?? ''}"`);

  expect(await fixture.get(OpenedNeeds).of(maria, 'team', by)).toMatchObject([{ words: 'A ramp and a quiet room', seenBy: 'team' }]);
  expect(await fixture.get(OpenedNeeds).of(maria, 'hosts', by)).toEqual([]);
  expect(await fixture.get(OpenedNeeds).asText(kev, by)).toBeNull();
  expect(await fixture.database.query("select from information_schema.columns where table_schema = 'members' and column_name = 'access_needs_sealed'")).toEqual([]);
  expect(await fixture.database.query('select known_as from members.v_known_as where member_id = any($1) order by 1', [[maria, kev, newId()]])).toEqual([{ known_as: 'Kev' }, { known_as: 'Maria' }]);
});
