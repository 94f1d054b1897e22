import { newId, plainDate, Refusal } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { correct, join } from './member';
import { aMember } from './testing/a-member';

const today = plainDate('2026-11-23');
const joining = (typed: Partial<Parameters<typeof join>[1]>) => join(newId(), { kind: 'parent', fullName: 'Maria Thornley', reachBy: [], ...typed }, today);
const refused = (deed: () => unknown) => {
  try {
    deed();
  } catch (refusal) {
    if (refusal instanceof Refusal) return `${refusal.field}: ${refusal.code}`;
    throw refusal;
  }
  return 'taken';
};

test('a parent joins with a name alone and is known by the first of it', () => {
  const { state, facts } = joining({});
  expect(state).toMatchObject({ knownAs: 'Maria', stage: 'active', bornOn: null, joinedOn: today });
  expect(facts[0]).toMatchObject({ name: 'members.member-joined', data: { memberId: state.id, kind: 'parent' } });
});

test('a young person’s day of birth is asked, because it decides who must say yes', () => {
  expect(refused(() => joining({ kind: 'young-person' }))).toBe('bornOn: BIRTH_DATE_NEEDED');
});

test.each([
  [{ fullName: '' }, 'fullName: ANSWER_MISSING'],
  [{ fullName: '\u0000 \t' }, 'fullName: ANSWER_MISSING'],
  [{ fullName: 'x'.repeat(101) }, 'fullName: ANSWER_TOO_LONG'],
  [{ fullName: '=HYPERLINK("http://x")' }, 'fullName: CELL_IS_A_SUM'],
  [{ kind: 'visitor' }, 'kind: KIND_UNKNOWN'],
  [{ bornOn: plainDate('2026-11-24') }, 'bornOn: BIRTH_DATE_IN_FUTURE'],
  [{ bornOn: plainDate('1875-01-01') }, 'bornOn: BIRTH_DATE_TOO_LONG_AGO'],
  [{ joinedOn: plainDate('2027-01-01') }, 'joinedOn: JOINED_IN_FUTURE'],
  [{ email: 'maria at home' }, 'email: EMAIL_NOT_UNDERSTOOD'],
  [{ phone: '12' }, 'phone: PHONE_NOT_UNDERSTOOD'],
  [{ reachBy: ['pigeon'] }, 'reachBy: CONTACT_WAY_UNKNOWN'],
  [{ reachBy: ['text'] }, 'phone: CONTACT_MISSING'],
  [{ reachBy: ['email'] }, 'email: CONTACT_MISSING'],
])('a bad answer is named: %#', (typed, answer) => {
  expect(refused(() => joining(typed))).toBe(answer);
});

test.each([['محمد علي'], ['李 小龍'], ['Zoë 🌟 O’Hara'], ['<b>Sam</b>']])('a name stays as it is written: %s', (fullName) => {
  expect(joining({ fullName }).state.fullName).toBe(fullName);
});

test('marks that turn the reading direction are taken out of a name', () => {
  expect(joining({ fullName: 'Sam \u202Egpj.exe' }).state.fullName).toBe('Sam gpj.exe');
});

test.each([['07700 900 111'], ['+44 7700 900111'], ['0044 7700-900111'], ['7700900111'], ['(07700) 900111']])('a phone is read however it is written: %s', (phone) => {
  expect(joining({ phone }).state.contact.phone).toBe('07700900111');
});

test('putting one’s record right tells which answers changed and not what they say', () => {
  const before = aMember();
  const { state, facts } = correct(before, { ...before.contact, knownAs: 'Mia', strengths: before.strengths, interests: [...before.interests] });
  expect(state.knownAs).toBe('Mia');
  expect(facts[0].data).toEqual({ memberId: before.id, fields: ['knownAs'] });
});
