import { plainDate } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { answer, askForPermission, endTalk, holdFromNow, whyNotAnswer, type Answer, type Permission } from './permission';
import { aPermission, ellis, holding, kim, pat } from './testing/a-permission';

const said = (permission: Permission, who: typeof pat, what: Answer) => answer(permission, { personId: who, capacity: who === ellis ? 'self' : 'parent' }, what);
const after = (...words: readonly (readonly [typeof pat, Answer])[]): Permission => words.reduce((permission, [who, what]) => said(permission, who, what).state, aPermission());
const today = plainDate('2026-12-01');

describe('asking', () => {
  test('each person who may say yes is asked; the young person’s own yes stands beside theirs', () => {
    const { state, facts } = askForPermission(aPermission());
    expect([state.state, state.standing]).toEqual(['asked', [{ personId: ellis, capacity: 'self', answer: 'yes' }]]);
    expect(facts.map(({ name, data }) => [name, data.guardianId])).toEqual([['consent.permission-asked', pat], ['consent.permission-asked', kim]]);
  });

  test('from 16 the yes is their own, and whoever is responsible is only told', () => {
    const { state, facts } = askForPermission(aPermission({ whoMust: 'self-and-tell-guardian' }));
    expect(state.state).toBe('given');
    expect(facts).toMatchObject([{ name: 'consent.decided-alone', data: { guardianIds: [pat, kim] } }]);
  });

  test('when nobody is known who could say yes, the coordinator hears of it', () => {
    expect(askForPermission(aPermission({ holders: [] })).facts).toMatchObject([{ name: 'consent.nobody-to-ask' }]);
  });
});

describe('answering', () => {
  test('one yes beside the young person’s is enough', () => expect(after([pat, 'yes']).state).toBe('given'));
  test('a no beside their yes is talked about, not refused', () => expect(after([pat, 'no']).state).toBe('in-discussion'));
  test('a question opens a talk', () => expect(after([pat, 'talk']).state).toBe('in-discussion'));
  test('two answers that differ are talked about', () => expect(after([pat, 'yes'], [kim, 'no']).state).toBe('in-discussion'));
  test('a talk ends when they agree: to a yes, or the young person does not want it either', () => {
    expect([after([pat, 'yes'], [kim, 'no'], [kim, 'yes']).state, after([pat, 'no'], [ellis, 'no']).state]).toEqual(['given', 'refused']);
  });
  test('stopping a yes is one answer, and is told as that', () => {
    const stopped = said(after([pat, 'yes']), pat, 'no');
    expect([stopped.state.state, stopped.facts[0].name]).toEqual(['withdrawn', 'consent.permission-withdrawn']);
    expect(after([pat, 'yes'], [ellis, 'no']).state).toBe('withdrawn');
  });
  test('a yes can come back', () => expect(after([pat, 'yes'], [pat, 'no'], [pat, 'yes']).state).toBe('given'));
  test('a second no to what was stopped changes nothing', () => expect(after([pat, 'yes'], [pat, 'no'], [kim, 'no']).state).toBe('withdrawn'));
  test('facts carry ids and no words', () => {
    const { facts } = said(aPermission(), pat, 'no');
    expect(Object.keys(facts[0].data)).toEqual(['permissionId', 'memberId', 'sessionId', 'guardianId']);
  });
});

describe('a talk that stays a no', () => {
  test('ends as one when the team says so, and a yes opens it again', () => {
    const ended = endTalk(after([pat, 'no']), today);
    expect([ended.state.state, ended.facts[0].name, ended.facts[0].data.guardianId]).toEqual(['refused', 'consent.permission-refused', pat]);
    expect([said(ended.state, kim, 'no').state.state, said(ended.state, kim, 'yes').state.state, said(ended.state, pat, 'yes').state.state]).toEqual(['refused', 'in-discussion', 'given']);
  });
  test('cannot end so when nobody said no, when nobody talks, or when the day is over', () => {
    expect(() => endTalk(after([pat, 'talk']), today)).toThrow('NO_TALK_TO_END');
    expect(() => endTalk(after([pat, 'yes']), today)).toThrow('NO_TALK_TO_END');
    expect(() => endTalk(after([pat, 'no']), plainDate('2026-12-09'))).toThrow('PERMISSION_DATE_PAST');
  });
});

describe('who decides changes', () => {
  const held = (...people: readonly (typeof pat)[]) => ({ whoMust: 'guardian-and-self' as const, holders: people.map(holding) });

  test('a yes does not outlive the right of whoever gave it: those who decide now are asked', () => {
    const moved = holdFromNow(after([pat, 'yes']), held(kim), today);
    expect([moved?.state.state, moved?.state.standing.map(({ personId }) => personId)]).toEqual(['asked', [ellis]]);
    expect(moved?.facts.map(({ name }) => name)).toEqual(['consent.permission-reopened']);
    const officer = holdFromNow(after([pat, 'yes'], [kim, 'yes']), held('01890000-0000-7000-8000-000000000009' as typeof pat), today);
    expect(officer?.facts.map(({ name }) => name)).toEqual(['consent.permission-reopened', 'consent.permission-asked']);
  });
  test('it stays while somebody else’s yes carries it', () => {
    const moved = holdFromNow(after([pat, 'yes'], [kim, 'yes']), held(kim), today);
    expect([moved?.state.state, moved?.facts.map(({ name }) => name)]).toEqual(['given', ['consent.permission-holders-changed']]);
  });
  test('somebody new is asked while it is open; a no that counts no more opens it again', () => {
    expect(holdFromNow(aPermission({ holders: [] }), held(pat), today)?.facts.map(({ name }) => name)).toEqual(['consent.permission-holders-changed', 'consent.permission-asked']);
    expect(holdFromNow(endTalk(after([pat, 'no']), today).state, held(kim), today)?.state.state).toBe('asked');
  });
  test('nobody is left: the coordinator hears of it', () => {
    expect(holdFromNow(after([pat, 'yes']), held(), today)?.facts.map(({ name }) => name)).toEqual(['consent.permission-reopened', 'consent.nobody-to-ask']);
  });
  test('a worker wrote down that they understand: their own yes counts', () => {
    const alone = holdFromNow(after([pat, 'no']), { whoMust: 'self-and-tell-guardian', holders: [holding(pat)] }, today);
    expect([alone?.state.state, alone?.facts.map(({ name }) => name)]).toEqual(['given', ['consent.decided-alone']]);
  });
  test('the same again, and a day that is over, change nothing', () => {
    expect([holdFromNow(after([pat, 'yes']), held(kim, pat), today), holdFromNow(after([pat, 'yes']), held(kim), plainDate('2026-12-09'))]).toEqual([null, null]);
  });
});

describe('who may answer', () => {
  const by = (personId: string, decidesNow = true) => ({ personId, decidesNow });
  const on = (day: string, who = by(pat), different: Partial<Permission> = {}) => whyNotAnswer(aPermission(different), who, plainDate(day));

  test('somebody who was asked, until the day itself', () => {
    expect([on('2026-12-08'), on('2026-12-09')]).toEqual([null, 'PERMISSION_DATE_PAST']);
  });
  test('nobody else, nor somebody who may not decide any more', () => {
    expect([on('2026-12-01', by('somebody')), on('2026-12-01', by(pat, false))]).toEqual(['NOT_YOUR_PERMISSION', 'NOT_YOUR_PERMISSION']);
  });
  test('nobody at all from 16', () => expect(on('2026-12-01', by(pat), { whoMust: 'self-and-tell-guardian' })).toBe('PERMISSION_NOT_NEEDED'));
});
