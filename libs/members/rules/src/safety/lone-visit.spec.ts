import { instant, laterBy, newId, plainDate, Refusals, type Id, type Instant, type Refusal } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { aLoneVisit, loneRules } from '../testing/a-lone-visit';
import { stepsDue, whomToTell, whyNotSeeVisit } from './lone-asking';
import { answerHelp, answerSafe, arrive, cancelVisit, comeOut, endWithAccount, expectedOf, isLate, loneStateOf, needLonger, whyNotAnswer, type LoneVisit } from './lone-visit';
import { longerTimes, nextTime, readLoneVisit, type TypedLoneVisit } from './read-lone-visit';

const at = (time: string) => instant(`2026-11-23T${time}:00Z`);
const line = (byId: Id<'Person'>, when: Instant) => ({ id: newId<'LoneLine'>(), byId, at: when });
const steps = (visit: LoneVisit, now: Instant) => stepsDue(visit, now, loneRules).map(({ step }) => step);
const code = (deed: () => unknown): readonly string[] => {
  try {
    deed();
    return [];
  } catch (refused) {
    const all = refused instanceof Refusals ? refused.all : [refused as Refusal];
    return all.map((one) => `${one.code}${one.field ? ` ${one.field}` : ''}`);
  }
};

describe('what is typed before somebody goes', () => {
  const [me, ann, jo, now] = [newId<'Person'>(), newId<'Person'>(), newId<'Person'>(), at('09:00')];
  const here = new Set<string>([me, ann, jo]);
  const typed: TypedLoneVisit = { kind: 'home', startsOn: null, startsTime: '15:00', untilTime: '16:00', place: '4 Elm Street', firstContactId: ann, secondContactId: jo };
  const read = (different: Partial<TypedLoneVisit> = {}, when = now) => readLoneVisit({ ...typed, ...different }, me, here, when, loneRules);

  test('is read on the London wall, today when no day is named, and now when no time is', () => {
    expect(read()).toMatchObject({ startsAt: at('15:00'), expectedAt: at('16:00'), place: '4 Elm Street', contactIds: [ann, jo] });
    expect(read({ startsTime: null, untilTime: '10:00' })).toMatchObject({ startsAt: now, expectedAt: at('10:00') });
    expect(read({ startsOn: plainDate('2026-11-24') }).startsAt).toEqual(instant('2026-11-24T15:00:00Z'));
  });

  test('an evening that ends after midnight ends on the next day', () => {
    expect(read({ startsTime: '22:30', untilTime: '00:15' }).expectedAt).toEqual(instant('2026-11-24T00:15:00Z'));
  });

  test('the night the clocks go back has an hour more, and the time that does not exist is refused', () => {
    const autumn = instant('2026-10-24T20:00:00Z');
    expect(read({ startsTime: '23:30', untilTime: '02:30' }, autumn).expectedAt).toEqual(instant('2026-10-25T02:30:00Z'));
    expect(code(() => read({ startsTime: '23:30', untilTime: '01:30' }, instant('2027-03-27T20:00:00Z')))).toEqual(['LOCAL_TIME_DOES_NOT_EXIST untilTime']);
  });

  test.each([
    ['nowhere', { place: ' \u0000 ' }, ['ANSWER_MISSING place']],
    ['a place as long as a letter', { place: 'x'.repeat(301) }, ['ANSWER_TOO_LONG place']],
    ['no such kind', { kind: 'walk' }, ['LONE_KIND_UNKNOWN kind']],
    ['a start that was', { startsTime: '08:30' }, ['LONE_START_PAST startsTime']],
    ['a start next year', { startsOn: plainDate('2027-11-23') }, ['LONE_TOO_FAR startsOn']],
    ['a day without a time', { startsOn: plainDate('2026-11-24'), startsTime: null }, ['ANSWER_MISSING startsTime']],
    ['no time', { untilTime: 'four' }, ['TIME_NOT_REAL untilTime']],
    ['an end before the start, which would be tomorrow', { untilTime: '14:00' }, ['LONE_TOO_LONG untilTime']],
    ['themself as a contact', { firstContactId: me }, ['LONE_CONTACT_SELF firstContactId']],
    ['one colleague twice', { secondContactId: ann }, ['LONE_CONTACT_TWICE secondContactId']],
    ['somebody who does not work here', { secondContactId: newId<'Person'>() }, ['LONE_CONTACT_NOT_HERE secondContactId']],
    ['everything wrong, told at once', { place: '', untilTime: '', startsTime: '', firstContactId: me, secondContactId: me }, ['TIME_NOT_REAL startsTime', 'TIME_NOT_REAL untilTime', 'ANSWER_MISSING place', 'LONE_CONTACT_SELF firstContactId', 'LONE_CONTACT_SELF secondContactId']],
  ])('%s', (_, different, told) => expect(code(() => read(different))).toEqual(told));

  test('the next time on the wall is tomorrow’s once it was', () => {
    expect(nextTime(at('15:00'), '15:30', 'untilTime')).toEqual(at('15:30'));
    expect(nextTime(at('15:00'), '15:00', 'untilTime')).toEqual(instant('2026-11-24T15:00:00Z'));
  });
});

describe('a visit', () => {
  test('goes from planned to there to out, and coming out again changes nothing', () => {
    const visit = aLoneVisit();
    const there = arrive(visit, line(visit.personId, at('15:02'))).state;
    expect([loneStateOf(visit), loneStateOf(there)]).toEqual(['planned', 'there']);
    const out = comeOut(there, line(visit.personId, at('15:40')))!.state;
    expect(loneStateOf(out)).toBe('ended');
    expect(comeOut(out, line(visit.personId, at('15:41')))).toBeNull();
    expect(code(() => arrive(out, line(visit.personId, at('15:41'))))).toEqual(['LONE_ENDED']);
  });

  test('coming out without ever having checked in ends it too', () => {
    const visit = aLoneVisit();
    expect(loneStateOf(comeOut(visit, line(visit.personId, at('16:40')))!.state)).toBe('ended');
  });

  test('is not there for anybody else’s own words', () => {
    const [visit, other] = [aLoneVisit(), newId<'Person'>()];
    for (const deed of [() => arrive(visit, line(other, at('15:00'))), () => comeOut(visit, line(other, at('15:00'))), () => cancelVisit(visit, line(other, at('14:00'))), () => needLonger(visit, at('17:00'), line(other, at('15:00')), loneRules)]) expect(code(deed)).toEqual(['NOT_FOUND']);
  });

  test('more time is later than what was said and than now, and no longer than the most hours', () => {
    const visit = aLoneVisit();
    const longer = (until: Instant, now: string) => needLonger(visit, until, line(visit.personId, at(now)), loneRules).state;
    expect(expectedOf(longer(at('17:00'), '15:50'))).toEqual(at('17:00'));
    expect(code(() => longer(at('15:30'), '15:20'))).toEqual(['LONE_NOT_LATER untilTime']);
    expect(code(() => longer(at('16:00'), '16:10'))).toEqual(['LONE_NOT_LATER untilTime']);
    expect(code(() => longer(laterBy(at('15:50'), 601 * 60_000), '15:50'))).toEqual(['LONE_TOO_LONG untilTime']);
  });

  test('one press adds a quarter, half or whole hour to what was said, or to now once that is over', () => {
    const visit = aLoneVisit();
    expect([longerTimes(visit, at('15:30')), longerTimes(visit, at('16:20'))]).toEqual([['16:15', '16:30', '17:00'], ['16:35', '16:50', '17:20']]);
    expect(longerTimes(comeOut(visit, line(visit.personId, at('15:40')))!.state, at('15:41'))).toEqual([]);
  });

  test('is called off before it begins and not after', () => {
    const visit = aLoneVisit();
    expect(loneStateOf(cancelVisit(visit, line(visit.personId, at('14:59'))).state)).toBe('ended');
    expect(code(() => cancelVisit(visit, line(visit.personId, at('15:00'))))).toEqual(['LONE_BEGUN']);
    expect(code(() => cancelVisit(arrive(visit, line(visit.personId, at('14:50'))).state, line(visit.personId, at('14:55'))))).toEqual(['LONE_BEGUN']);
  });

  test('999 stops the asking and leaves it open until somebody knows that they are safe; then whoever is out says so themself, too', () => {
    const [visit, ann] = [aLoneVisit(), newId<'Person'>()];
    const help = answerHelp(visit, line(ann, at('16:20'))).state;
    expect([loneStateOf(help), steps(help, at('18:00')), isLate(help, at('18:00'))]).toEqual(['help', [], true]);
    expect(code(() => needLonger(help, at('19:00'), line(visit.personId, at('16:30')), loneRules))).toEqual(['LONE_HELP_CALLED']);
    expect(code(() => answerHelp(help, line(ann, at('16:30'))))).toEqual(['LONE_HELP_CALLED']);
    for (const over of [answerSafe(help, 'in-person', line(ann, at('16:50'))).state, comeOut(help, line(visit.personId, at('16:50')))!.state]) expect(loneStateOf(over)).toBe('ended');
  });

  test('is answered by somebody else only, and not before it began', () => {
    const [visit, ann] = [aLoneVisit(), newId<'Person'>()];
    expect(whyNotAnswer(visit, visit.personId, at('16:20'))).toBe('LONE_OWN');
    expect(whyNotAnswer(visit, ann, at('14:20'))).toBe('LONE_NOT_BEGUN');
    expect(whyNotAnswer(visit, ann, at('15:20'))).toBeNull();
  });

  test('reached before they are late somebody is there, and waited for as before; nobody ends that for them', () => {
    const [visit, ann] = [aLoneVisit(), newId<'Person'>()];
    const there = answerSafe(visit, 'call', line(ann, at('15:20'))).state;
    expect([loneStateOf(there), there.lines[0]?.how, steps(there, at('16:15'))]).toEqual(['there', 'call', ['late']]);
    expect(code(() => answerSafe(there, 'call', line(ann, at('15:30'))))).toEqual(['LONE_NOT_LATE']);
    expect(loneStateOf(answerSafe(there, 'call', line(ann, at('16:00'))).state)).toBe('ended');
  });

  test('ends with the account of who planned it, and not while they are out', () => {
    const visit = aLoneVisit();
    expect(loneStateOf(endWithAccount(visit, { id: newId(), at: at('14:00') })!.state)).toBe('ended');
    expect(endWithAccount(visit, { id: newId(), at: at('15:01') })).toBeNull();
  });

  test('no fact of it says where it is or whom they meet', () => {
    const visit = aLoneVisit({ withId: newId(), placeSealed: 'box' });
    const { facts } = arrive(visit, line(visit.personId, at('15:00')));
    expect(JSON.stringify(facts)).not.toContain(visit.withId);
    expect(JSON.stringify(facts)).not.toContain('box');
  });
});

describe('when it is told', () => {
  const visit = aLoneVisit();
  const there = arrive(visit, line(visit.personId, at('15:00'))).state;

  test('calmly when nobody checked in; then when nobody came out; then to everybody', () => {
    expect(['15:14', '15:15', '16:14', '16:15', '16:29', '16:30'].map((time) => steps(visit, at(time)))).toEqual([[], ['not-there'], ['not-there'], ['late'], ['late'], ['late', 'late-all']]);
    expect(steps(there, at('16:14'))).toEqual([]);
  });

  test('whoever asks for more time while they are there has said that they are; whoever moved the end before has not', () => {
    const longer = (now: string) => needLonger(visit, at('17:00'), line(visit.personId, at(now)), loneRules).state;
    expect([steps(longer('15:10'), at('15:20')), steps(longer('14:10'), at('15:20'))]).toEqual([[], ['not-there']]);
  });

  test('more time begins the telling anew, about the new time', () => {
    const longer = needLonger(there, at('17:00'), line(visit.personId, at('16:20')), loneRules).state;
    expect([steps(longer, at('17:14')), stepsDue(longer, at('17:15'), loneRules)]).toEqual([[], [{ step: 'late', about: at('17:00') }]]);
  });

  test('first one contact, then the other and who is on duty; nobody twice, and nobody about themself', () => {
    const [ann, jo, hannah, me] = [newId<'Person'>(), newId<'Person'>(), newId<'Person'>(), newId<'Person'>()];
    const to = (step: 'not-there' | 'late' | 'late-all', here: readonly string[], duty: Id<'Person'>[]) => whomToTell(step, { personId: me, contactIds: [ann, jo] }, new Set(here), duty);
    expect([to('not-there', [ann, jo], [hannah]), to('late', [ann, jo], [hannah]), to('late-all', [ann, jo], [hannah, ann, jo, me])]).toEqual([[ann], [ann], [jo, hannah]]);
    expect([to('late', [jo], [hannah]), to('late-all', [jo], [hannah])]).toEqual([[jo], [hannah]]);
    expect([to('late', [], [hannah, me]), to('late-all', [], [hannah])]).toEqual([[hannah], []]);
  });

  test('where somebody is, is read by them, their contacts and who was told; by those who lead safeguarding only once nobody answered', () => {
    const [me, ann, hannah] = [newId<'Person'>(), newId<'Person'>(), newId<'Person'>()];
    const may = (by: Id<'Person'> | null, leads: boolean, escalated = false, toldIds: Id<'Person'>[] = []) => whyNotSeeVisit({ personId: me, contactIds: [ann], toldIds, escalated }, by, leads);
    expect([may(me, false), may(ann, false), may(hannah, false, true, [hannah]), may(hannah, true, true)]).toEqual([null, null, null, null]);
    expect([may(hannah, true), may(hannah, false, true), may(null, false, true)]).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  });
});
