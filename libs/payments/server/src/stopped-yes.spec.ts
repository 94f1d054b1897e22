import { ConsentDoor } from '@alongside/consent/server';
import { plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { ConfirmPayRunPaid } from './actions/confirm-pay-run-paid';
import { CreatePayRun } from './actions/create-pay-run';
import { ReleasePayRun } from './actions/release-pay-run';
import { PayOffice } from './testing/pay-office';

let office: PayOffice;
beforeEach(async () => {
  office = await PayOffice.open();
  await office.hasBank(office.leanne);
  await office.came(office.leanne);
});
afterEach(() => office.close());

const by = systemActor('test');

/** Somebody stops every yes they gave, at each moment of a pay run. Nobody pays for that. */
test.each(['before it is made', 'before it is released', 'before it is paid', 'after it is paid'] as const)('a yes stopped %s takes back no money', async (when) => {
  const { fixture, leanne } = office;
  const consent = fixture.get(ConsentDoor);
  const personId = leanne as string as Id<'Person'>;
  const herself: Actor = { kind: 'person', personId, roles: ['parent-carer'], purpose: 'signed-in', assurance: 1 };
  await fixture.get(MembersDoor).joinMember({ id: personId, kind: 'parent', fullName: 'Leanne Pike', bornOn: null, reachBy: [] }, by);
  const { id: consentId } = await consent.askConsent({ memberId: leanne, scope: 'quote-anonymous', audience: 'everybody' }, by);
  await consent.answerConsent({ consentId, answer: 'yes', words: null, giverId: personId }, herself);
  await consent.registerUse({ consentId, kind: 'place', thingId: null, place: 'The wall', ownerId: office.colin.personId!, recall: 'removable', days: 1 }, by);
  const stopAt = async (moment: typeof when) => {
    if (moment !== when) return;
    await consent.answerConsent({ consentId, answer: 'no', words: null, giverId: personId }, herself);
    await fixture.runReactions();
  };

  await office.approved();
  await stopAt('before it is made');
  const run = await fixture.get(CreatePayRun).run('stopped-yes-create', office.colin);
  await stopAt('before it is released');
  await fixture.get(ReleasePayRun).run(run, 'stopped-yes-release', office.ruth);
  await stopAt('before it is paid');
  fixture.clock.set('2026-11-25T10:00:00Z');
  await fixture.get(ConfirmPayRunPaid).run(run, plainDate('2026-11-25'), office.colin);
  await stopAt('after it is paid');

  expect((await consent.consent(consentId))?.state).toBe('withdrawn');
  expect((await office.payments()).map(({ state }) => state)).toEqual(['paid']);
  expect((await office.factsNamed('payment-paid')).map(({ data }) => data.amountPence)).toEqual([8_250]);
  expect(await office.factsNamed('payment-reduced')).toEqual([]);
  expect(await office.broken()).toEqual([]);
});
