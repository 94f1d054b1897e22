import { newId, systemActor, type Actor, type Id } from '@alongside/kernel';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { MembersModule } from '../index';
import { MemberImportsRead } from '../store/member-imports.read';
import { ForgetOldSheets } from './forget-old-sheets';
import { StartMemberImport } from './start-member-import';

let fixture: ServerFixture;
beforeAll(async () => {
  fixture = await serverFixture([MembersModule]);
});
afterAll(() => fixture.close());

test('a sheet nobody came back to is let go after a fortnight, and one that waits less is not', async () => {
  const priya: Actor = { kind: 'person', personId: newId() as Id<'Person'>, roles: ['coordinator'], purpose: 'portal', assurance: 2 };
  const bring = () => fixture.get(StartMemberImport).run({ name: 'people.csv', bytes: Buffer.from('Name,Email\nSam Reed,sam@example.org') }, priya);
  const old = await bring();
  fixture.clock.advance('P10D');
  const young = await bring();
  expect(await fixture.get(ForgetOldSheets).run(systemActor('test'))).toBe(0);
  fixture.clock.advance('P5D');
  expect(await fixture.get(ForgetOldSheets).run(systemActor('test'))).toBe(1);
  expect(await fixture.get(MemberImportsRead).one(old.id)).toMatchObject({ state: 'forgotten', sheet: { rows: [] } });
  expect((await fixture.get(MemberImportsRead).drafts()).map(({ id }) => id)).toEqual([young.id]);
  expect(JSON.stringify(await fixture.database.query('select sheet from members.member_import where id = $1', [old.id]))).not.toContain('Sam Reed');
});
