import { newId, plainDate } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { agreeToProfessional, confirmProfessional, endProfessional, isOwnMatter, linkProfessional, roleOf, sightOf, worksWithOn, type WorkerKind } from './linked-professional';

const ages = { adult: 18, adviserUntil: 25, supporterDaysAfter: 92 };
const memberId = newId<'Member'>();
const born = plainDate('2009-03-04');
const written = (kind: WorkerKind) => linkProfessional(newId(), { memberId, personId: newId(), kind, name: 'Imran Sadiq', job: 'Works with them', from: plainDate('2026-01-01') }).state;
const confirmed = (kind: WorkerKind) => confirmProfessional(written(kind), newId(), plainDate('2026-01-02')).state;
const opens = (link: ReturnType<typeof written>, on: string, bornOn: typeof born | null = born) => worksWithOn(link, bornOn, plainDate(on), ages);

describe('a link opens', () => {
  test('nothing before staff have confirmed it, before its first day or from its last', () => {
    expect(opens(written('social-worker'), '2026-06-01')).toBe(false);
    const link = confirmed('social-worker');
    expect([opens(link, '2025-12-31'), opens(link, '2026-01-01')]).toEqual([false, true]);
    const ended = endProfessional(link, plainDate('2026-07-01')).state;
    expect([opens(ended, '2026-06-30'), opens(ended, '2026-07-01')]).toEqual([true, false]);
  });

  test('nothing for a social worker or a reviewing officer from the eighteenth birthday, whatever anybody agrees', () => {
    for (const kind of ['social-worker', 'iro', 'other'] as const) {
      const link = agreeToProfessional(confirmed(kind), plainDate('2027-03-04')).state;
      expect([opens(link, '2027-03-03'), opens(link, '2027-03-04')], kind).toEqual([true, false]);
    }
  });

  test('a personal adviser’s page after 18 only with the young adult’s own yes, and never from 25', () => {
    const adviser = confirmed('personal-adviser');
    expect(opens(adviser, '2027-03-04')).toBe(false);
    const agreed = agreeToProfessional(adviser, plainDate('2027-03-04')).state;
    expect([opens(agreed, '2027-03-04'), opens(agreed, '2034-03-03'), opens(agreed, '2034-03-04')]).toEqual([true, true, false]);
  });

  test('a supporter’s page for three months more, so that 18 is no cliff; longer with a yes', () => {
    const supporter = confirmed('supporter');
    expect([opens(supporter, '2027-03-04'), opens(supporter, '2027-06-03'), opens(supporter, '2027-06-04')]).toEqual([true, true, false]);
    expect(opens(agreeToProfessional(supporter, plainDate('2027-04-01')).state, '2028-01-01')).toBe(true);
  });

  test('a parent’s dates to a supporter she said yes to, and to a social worker never', () => {
    expect(opens(confirmed('supporter'), '2026-06-01', null)).toBe(false);
    expect(opens(agreeToProfessional(confirmed('supporter'), plainDate('2026-05-01')).state, '2026-06-01', null)).toBe(true);
    expect(opens(agreeToProfessional(confirmed('social-worker'), plainDate('2026-05-01')).state, '2026-06-01', null)).toBe(false);
  });
});

test('workers see who may say yes; supporters and advocates see dates only', () => {
  expect((['social-worker', 'personal-adviser', 'iro', 'advocate', 'key-worker', 'supporter', 'other'] as const).map(sightOf)).toEqual(['worker', 'worker', 'worker', 'dates', 'dates', 'dates', 'dates']);
  expect([roleOf('iro'), roleOf('advocate')]).toEqual(['social-worker', 'supporter']);
});

test('it is an adult’s own matter who supports them; it is nobody’s to choose their social worker', () => {
  const on = plainDate('2027-03-04');
  expect([isOwnMatter({ kind: 'supporter' }, born, on, 18), isOwnMatter({ kind: 'social-worker' }, born, on, 18), isOwnMatter({ kind: 'supporter' }, born, plainDate('2027-03-03'), 18)]).toEqual([true, false, false]);
  expect(isOwnMatter({ kind: 'advocate' }, null, on, 18)).toBe(true);
});

test('what is typed is understood or refused with its field', () => {
  const link = (typed: Partial<Parameters<typeof linkProfessional>[1]>) => () => linkProfessional(newId(), { memberId, personId: null, kind: 'advocate', name: 'Bea', from: born, ...typed });
  expect(link({ kind: 'friend' })).toThrow('WORKER_KIND_UNKNOWN');
  expect(link({ personId: memberId as never })).toThrow('OWN_WORKER');
  expect(link({ name: ' ' })).toThrow('ANSWER_MISSING');
  expect(link({ kind: 'other', job: '' })).toThrow('ANSWER_MISSING');
  expect(link({ phone: 'ask me' })).toThrow('PHONE_NOT_UNDERSTOOD');
  expect(link({ phone: '' })().state.phone).toBeNull();
});
