import { plainDate } from '@alongside/kernel';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { CouncilDoor, CouncilModule } from './index';

let fixture: ServerFixture;
let council: CouncilDoor;

beforeAll(async () => {
  fixture = await serverFixture([CouncilModule]);
  council = fixture.get(CouncilDoor);
});
afterAll(() => fixture.close());

const on = (day: string) => plainDate(day);

test('the rate of a session is the rate of its day', async () => {
  expect(await council.policyPence('pay.rate.half-day', on('2025-12-15'))).toBe(7500);
  expect(await council.policyPence('pay.rate.half-day', on('2025-12-16'))).toBe(8250);
  await expect(council.policyNumber('pay.rate.half-day', on('2020-01-01'))).rejects.toThrow('POLICY_VALUE_MISSING');
  await expect(council.policyNumber('pay.rate.unheard', on('2026-01-01'))).rejects.toThrow('POLICY_VALUE_MISSING');
});

test('benefit figures follow the tax year', async () => {
  expect(await council.policyPence('ben.ca.week', on('2025-04-06'))).toBe(15100);
  expect(await council.policyPence('ben.ca.week', on('2025-04-07'))).toBe(19600);
  expect(await council.policyPence('ben.ca.week', on('2026-11-23'))).toBe(20400);
  // Carer's Allowance: 16 hours of the National Living Wage, rounded up to a whole pound. ESA: to the next 50p.
  const living = await council.policyNumber('nmw.21', on('2026-11-23'));
  expect(Math.ceil((living * 16) / 100) * 100).toBe(20400);
  expect(Math.ceil((living * 16) / 50) * 50).toBe(await council.policyNumber('ben.esa.week', on('2026-11-23')));
});

test('no day has two values of one thing, and the database would refuse a second', async () => {
  const twice = await fixture.database.query(
    `select a.code from council.policy_value a join council.policy_value b on a.code = b.code and a.id < b.id
     where daterange(a.applies_from, a.applies_to, '[]') && daterange(b.applies_from, b.applies_to, '[]')`,
  );
  expect(twice).toEqual([]);
  const second = fixture.database.query(
    `insert into council.policy_value (code, label, section, unit, value, applies_from, source, checked_on)
     values ('pay.sla_days', 'x', 'pay', 'working days', '3', '2026-01-01', 'x', '2026-01-01')`,
  );
  await expect(second).rejects.toThrow('two values of pay.sla_days');
});

test('bank holidays of five years as they were written down, the substitutes among them, and of those after them as they are worked out', async () => {
  const days = await council.holidays();
  expect([...days].filter((day) => day < '2029-01-01').length).toBe(40);
  expect([...days].filter((day) => day.startsWith('2031')).length).toBe(8);
  for (const day of ['2024-04-01', '2025-04-18', '2026-12-28', '2027-12-27', '2028-01-03']) expect(days.has(on(day))).toBe(true);
  expect(days.has(on('2026-12-26'))).toBe(false);
});

test('the practice model stands in both wordings', async () => {
  const { domains, questions } = await council.practiceModel();
  expect(domains.map(({ code, practitionerLines, familyLines }) => [code, practitionerLines.length, familyLines.length])).toEqual([
    ['HEAD', 5, 7], ['HEART', 8, 10], ['HANDS', 4, 11],
  ]);
  expect(domains[2]?.practitionerLines).toContain('We work with children and families, we do not do things to them');
  expect(domains[2]?.familyLines).toContain('Show you’ve listened by your actions');
  expect(questions[0]).toBe('Do I work with or do things to families?');
});

test('a committee report has fourteen sections and its three questions', async () => {
  const sections = await council.reportSections();
  expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  expect(sections[4]?.title).toBe('Council priority');
  expect(sections.flatMap(({ questions }) => questions.map(({ number }) => number))).toEqual(['3.2', '3.3', '6.x']);
  expect((await council.priorities(on('2026-11-23')))[0]?.text).toContain('Communities');
});

test('the Hub answers in its hours, the emergency team when the Hub is closed', async () => {
  const answering = async () => (await council.contacts()).filter(({ isNow }) => isNow).map(({ code }) => code);
  expect(await answering()).toEqual(['emergency', 'safeguarding-hub', 'childline']);
  fixture.clock.set('2026-11-27T16:30:00Z');
  expect(await answering()).toEqual(['emergency', 'safeguarding-out-of-hours', 'childline']);
  fixture.clock.set('2026-12-28T11:00:00Z');
  expect(await answering()).toEqual(['emergency', 'safeguarding-out-of-hours', 'childline']);
  // In July London is an hour ahead of UTC: 8:30 UTC is half past nine at the Hub.
  fixture.clock.set('2027-07-01T08:30:00Z');
  expect(await answering()).toContain('safeguarding-hub');
  expect((await council.contacts())[1]?.hours).toBe('Monday to Thursday 9am to 5pm, Friday 9am to 4:30pm. Not on bank holidays.');
});
