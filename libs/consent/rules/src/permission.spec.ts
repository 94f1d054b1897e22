import { plainDate } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { answer, askAlso, askForPermission, whyNotAnswer, type Answer, type Permission } from './permission';
import { aPermission, kim, pat } from './testing/a-permission';

const after = (...said: readonly (readonly [typeof pat, Answer])[]): Permission =>
  said.reduce((permission, [who, what]) => answer(permission, who, what).state, aPermission());

describe('asking', () => {
  test('each person who looks after the young person is asked', () => {
    const { state, facts } = askForPermission(aPermission());
    expect(state.state).toBe('asked');
    expect(facts.map(({ name, data }) => [name, data.guardianId])).toEqual([['consent.permission-asked', pat], ['consent.permission-asked', kim]]);
  });

  test('from 16 the yes is their own, and the guardian is only told', () => {
    const { state, facts } = askForPermission(aPermission({ whoMust: 'self-and-tell-guardian' }));
    expect(state.state).toBe('given');
    expect(facts).toMatchObject([{ name: 'consent.decided-alone', data: { guardianIds: [pat, kim] } }]);
  });

  test('when nobody is known who could say yes, the coordinator hears of it', () => {
    expect(askForPermission(aPermission({ guardianIds: [] })).facts).toMatchObject([{ name: 'consent.nobody-to-ask' }]);
  });
});

describe('somebody else turns out to look after them', () => {
  const today = plainDate('2026-12-01');
  const lone = aPermission({ guardianIds: [] });

  test('they are asked while the answer is open', () => {
    expect(askAlso(lone, pat, today)?.facts).toMatchObject([{ name: 'consent.permission-asked', data: { guardianId: pat } }]);
  });
  test('nobody is asked twice, nor once it is answered, over, or not needed', () => {
    expect([
      askAlso(aPermission(), pat, today), askAlso({ ...lone, state: 'given' }, pat, today), askAlso(lone, pat, plainDate('2026-12-09')),
      askAlso({ ...lone, whoMust: 'self-and-tell-guardian' }, pat, today),
    ]).toEqual([null, null, null, null]);
  });
});

describe('answering', () => {
  test('one yes is enough', () => expect(after([pat, 'yes']).state).toBe('given'));
  test('a no is a no', () => expect(after([pat, 'no']).state).toBe('refused'));
  test('a question opens a talk', () => expect(after([pat, 'talk']).state).toBe('in-discussion'));
  test('two answers that differ are talked about, not refused', () => expect(after([pat, 'yes'], [kim, 'no']).state).toBe('in-discussion'));
  test('a talk ends when both agree', () => expect(after([pat, 'yes'], [kim, 'no'], [kim, 'yes']).state).toBe('given'));
  test('stopping a yes is one answer, and is told as that', () => {
    const stopped = answer(after([pat, 'yes']), pat, 'no');
    expect([stopped.state.state, stopped.facts[0].name]).toEqual(['withdrawn', 'consent.permission-withdrawn']);
  });
  test('a yes can come back', () => expect(after([pat, 'yes'], [pat, 'no'], [pat, 'yes']).state).toBe('given'));
  test('facts carry ids and no words', () => {
    const { facts } = answer(aPermission(), pat, 'no');
    expect(Object.keys(facts[0].data)).toEqual(['permissionId', 'memberId', 'sessionId', 'guardianId']);
  });
});

describe('who may answer', () => {
  const by = (personId: string, stillGuardian = true) => ({ personId, stillGuardian });
  const on = (day: string, who = by(pat), different: Partial<Permission> = {}) => whyNotAnswer(aPermission(different), who, plainDate(day));

  test('somebody who was asked, until the day itself', () => {
    expect([on('2026-12-08'), on('2026-12-09')]).toEqual([null, 'PERMISSION_DATE_PAST']);
  });
  test('nobody else, nor somebody who no longer looks after them', () => {
    expect([on('2026-12-01', by('somebody')), on('2026-12-01', by(pat, false))]).toEqual(['NOT_YOUR_PERMISSION', 'NOT_YOUR_PERMISSION']);
  });
  test('nobody at all from 16', () => expect(on('2026-12-01', by(pat), { whoMust: 'self-and-tell-guardian' })).toBe('PERMISSION_NOT_NEEDED'));
});
