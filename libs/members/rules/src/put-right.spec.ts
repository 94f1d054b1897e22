import { plainDate, type Id, type Refusal } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { putRight, type TypedPutRight } from './put-right';
import { aMember } from './testing/a-member';

const today = plainDate('2026-11-23');
const deed = { id: 'r' as Id<string> as Id<'PutRight'>, by: 'jo' as Id<string> as Id<'Person'>, now: '2026-11-23T09:00:00Z' as never, today, adultAge: 18 };
const jamie = aMember({ kind: 'young-person', fullName: 'Jamie Fox', bornOn: plainDate('2009-05-01') });
const same: TypedPutRight = { fullName: 'Jamie Fox', kind: 'young-person', bornOn: null, knownHow: 'saw-paper' };
const codeOf = (typed: TypedPutRight, by = deed.by) => {
  try {
    putRight(jamie, typed, { ...deed, by });
    return null;
  } catch (refused) {
    return (refused as Refusal).code;
  }
};

describe('putting a record right', () => {
  test('a new day of birth asks anew who decides; the facts say that it changed and never to what', () => {
    const { member, putRight: made } = putRight(jamie, { ...same, bornOn: plainDate('2012-05-01') }, deed);
    expect(member.state.bornOn).toBe('2012-05-01');
    expect(member.facts.map(({ name }) => name)).toEqual(['members.record-corrected', 'members.birth-date-corrected']);
    expect(made.state.fields).toEqual(['born-on']);
    expect(JSON.stringify([member.facts, made.facts])).not.toMatch(/2012|Fox/);
  });

  test('a mother of 16 is not made older on her own word, and a parent is made younger on it', () => {
    const mother = (bornOn: string | null) => ({ ...jamie, kind: 'parent' as const, bornOn: bornOn as never });
    const typed = (bornOn: string) => ({ ...same, kind: 'parent', bornOn: plainDate(bornOn), knownHow: 'they-said' });
    expect(() => putRight(mother('2010-05-01'), typed('2000-05-01'), deed)).toThrow('BIRTH_DATE_ON_OWN_WORD');
    expect(putRight(mother(null), typed('2010-05-01'), deed).member.state.bornOn).toBe('2010-05-01');
  });

  test('a name changes without anybody touching the day of birth, and nobody is asked anew', () => {
    const { member } = putRight(jamie, { ...same, fullName: ' Jamie  Foxe ', knownHow: 'they-said' }, deed);
    expect([member.state.fullName, member.state.bornOn]).toEqual(['Jamie Foxe', '2009-05-01']);
    expect(member.facts.map(({ name }) => name)).toEqual(['members.record-corrected']);
  });

  test('who never chose a name is called by the first name that is put right; a chosen one stays', () => {
    const named = (knownAs: string) => putRight({ ...jamie, knownAs }, { ...same, fullName: 'Jaimie Fox', knownHow: 'they-said' }, deed).member.state.knownAs;
    expect([named('Jamie'), named('Jay')]).toEqual(['Jaimie', 'Jay']);
  });

  test('somebody who turns out to be an adult is asked in their own name', () => {
    expect(putRight(jamie, { ...same, kind: 'parent' }, deed).member.facts.map(({ name }) => name)).toContain('members.birth-date-corrected');
  });

  test.each([
    [{ ...same }, 'RECORD_SAME'],
    [{ ...same, bornOn: plainDate('2005-01-01'), knownHow: 'they-said' }, 'BIRTH_DATE_ON_OWN_WORD'],
    [{ ...same, bornOn: plainDate('2027-01-01') }, 'BIRTH_DATE_IN_FUTURE'],
    [{ ...same, knownHow: 'guess' }, 'KNOWN_HOW_UNKNOWN'],
    [{ ...same, kind: 'wizard' }, 'KIND_UNKNOWN'],
    [{ ...same, fullName: '' }, 'ANSWER_MISSING'],
  ])('%o is refused: %s', (typed, code) => expect(codeOf(typed)).toBe(code));

  test('nobody puts their own record right in the name of the team', () => expect(codeOf({ ...same, fullName: 'Another' }, jamie.id as string as Id<'Person'>)).toBe('OWN_RECORD'));
});
