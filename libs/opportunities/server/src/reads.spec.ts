import { plainDate, type Id } from '@alongside/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { MyDates } from './my-dates';
import { LatestRepliesRead } from './store/latest-replies.read';
import { UpcomingSessionsRead } from './store/upcoming-sessions.read';
import { SuggestedMembers } from './suggested-members';
import { ACouncil } from './testing/a-council';

let council: ACouncil;
let session: Id<'Session'>;
let maria: Id<'Member'>;
let ellis: Id<'Member'>;
const today = plainDate('2026-11-23');

beforeAll(async () => {
  council = await ACouncil.open();
  session = await council.aPanel();
  [maria, ellis] = [await council.aParent('Maria'), (await council.aYoungPerson('Ellis', '2011-03-14')).id];
  const [hers, theirs] = await council.invited(session, maria, ellis) as [Id<'Booking'>, Id<'Booking'>];
  await council.says(maria, hers, 'YES');
  council.fixture.clock.advance('PT1M');
  await council.says(ellis, theirs, 'YES');
});
afterAll(() => council.fixture.close());

test('the coordinator’s list says who said yes and why somebody cannot be confirmed', async () => {
  const later = await council.aPanel({ heldOn: '2026-12-10', title: 'Nobody asked yet' });
  const list = await council.fixture.get(UpcomingSessionsRead).from(today, 50);
  expect(list.map(({ id }) => id)).toEqual([session, later]);
  expect(list[0]).toMatchObject({
    kind: 'panel', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30',
    seats: [{ kind: 'parent-carer', count: 1, taken: 1 }, { kind: 'young-person', count: 1, taken: 1 }],
  });
  expect(list[0]?.bookings.map(({ memberName, state, permission, whyNotConfirm }) => [memberName, state, permission, whyNotConfirm]).sort()).toEqual([
    ['Ellis', 'accepted', 'waiting', 'PERMISSION_WAITING'], ['Maria', 'accepted', 'not-needed', null],
  ]);
  expect(list[1]).toMatchObject({ bookings: [], title: 'Nobody asked yet' });
  expect(await council.fixture.get(UpcomingSessionsRead).from(plainDate('2026-12-09'), 50)).toHaveLength(1);
});

test('a name may hold anything people type', async () => {
  const odd = await council.aParent("O'Brien \"|,{}\\ 👋");
  const other = await council.aPanel({ heldOn: '2026-12-11', seats: [{ kind: 'parent-carer', count: 3 }] });
  await council.invited(other, odd, maria);
  const list = await council.fixture.get(UpcomingSessionsRead).from(plainDate('2026-12-11'), 1);
  expect(list[0]?.bookings.map(({ memberName }) => memberName).sort()).toEqual(['Maria', "O'Brien \"|,{}\\ 👋"]);
});

test('what people said last comes first', async () => {
  const replies = await council.fixture.get(LatestRepliesRead).first(8, today);
  expect(replies.map(({ memberName, state, permission }) => [memberName, state, permission])).toEqual([['Ellis', 'accepted', 'waiting'], ['Maria', 'accepted', 'not-needed']]);
});

test('a member sees only their own dates, with who else will be there and why they wait', async () => {
  const [mine] = await council.fixture.get(MyDates).of(ellis);
  expect(mine).toMatchObject({
    title: 'Help choose a new team manager', answer: 'YES', payPence: 5500, payBy: '2026-12-22', contactName: 'Jo', others: [{ kind: 'parent-carer', count: 1 }],
    whyNotConfirm: 'PERMISSION_WAITING', whyNotAccept: null, whyNotDecline: null,
  });
  const [hers] = await council.fixture.get(MyDates).of(maria);
  expect(await council.fixture.get(MyDates).one(ellis, hers!.bookingId)).toBeNull();
});

test('fair turns: who did least is asked first, those who cannot be asked are only counted', async () => {
  const [leanne, sara] = [await council.aParent('Leanne', ['Interview panels']), await council.aParent('Sara')];
  const day = await council.aPanel({ heldOn: '2026-12-15', startsAt: '10:00', endsAt: '12:00', seats: [{ kind: 'parent-carer', count: 2 }, { kind: 'young-person', count: 1 }] });
  const suggestions = await council.fixture.get(SuggestedMembers).for(day, 10);
  const names = suggestions.next.map(({ memberName }) => memberName);
  expect(names[0]).toBe('Leanne');
  expect(names.indexOf('Sara')).toBeLessThan(names.indexOf('Maria'));
  expect(suggestions.next.find(({ memberId }) => memberId === leanne)).toMatchObject({ timesThisYear: 0, timesEver: 0, lastAskedOn: null, interested: true });
  expect(suggestions.next.find(({ memberId }) => memberId === maria)).toMatchObject({ timesThisYear: 1, lastAskedOn: '2026-11-23' });
  expect(names).not.toContain('Ellis');
  expect(suggestions.cannot).toBe(1);
  expect(suggestions.next.map(({ memberId }) => memberId)).toContain(sara);
});
