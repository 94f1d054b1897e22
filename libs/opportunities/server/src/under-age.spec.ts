import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { OpportunitiesModule } from './index';
import { UnderAge } from './under-age';

let fixture: ServerFixture;
beforeAll(async () => {
  fixture = await serverFixture([OpportunitiesModule]);
});
afterAll(() => fixture.close());

test('a mother of 15 is as young as any other of 15, until the day she is 18; nobody is young for want of a birthday but a young person', async () => {
  const join = async (kind: string, bornOn: string | null): Promise<Id<'Member'>> => (await fixture.get(MembersDoor).joinMember({ kind, fullName: 'Ana Reed', bornOn: bornOn === null ? null : plainDate(bornOn), reachBy: [] }, systemActor('test'))).id;
  const [mother, unknown, young] = [await join('parent', '2011-05-01'), await join('parent', null), await join('young-person', '2011-05-01')];
  const on = (heldOn: string) => fixture.get(UnderAge).are([
    { memberId: mother, memberKind: 'parent-carer', heldOn: plainDate(heldOn) }, { memberId: unknown, memberKind: 'parent-carer', heldOn: plainDate(heldOn) }, { memberId: young, memberKind: 'young-person', heldOn: plainDate(heldOn) },
  ]);
  expect([await on('2026-12-01'), await on('2029-04-30'), await on('2029-05-01')]).toEqual([[true, false, true], [true, false, true], [false, false, false]]);
});
