import { instant, newId, plainDate, type Id } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { answerEnquiry, beginEnquiry, closeEnquiry, proveEnquiry, takeIn, type TypedEnquiry } from './enquiry';

const now = instant('2026-11-23T09:00:00Z');
const today = plainDate('2026-11-23');
const ages = { least: 11, most: 25, ownWordFrom: 16, adult: 18 };
const jo = newId<'Person'>();
const memberId = newId<'Member'>();
const unasked = { standing: 'not-asked', wordOn: null } as const;
const typed: TypedEnquiry = { name: 'Sam', address: 'Sam@Mail.example', kind: 'parent', grownUp: true };
const begun = (different: Partial<TypedEnquiry> = {}) => beginEnquiry(newId() as Id<'Enquiry'>, { ...typed, ...different }, ages, now).state;
const waiting = (different: Partial<TypedEnquiry> = {}) => proveEnquiry(begun(different), plainDate('2026-11-30'), ages, now).state;
const answered = (different: Partial<TypedEnquiry> = {}) => answerEnquiry(waiting(different), jo, today).state;
const young = (age: string) => ({ kind: 'young-person', age, grownUp: null });

describe('asking to join', () => {
  test('takes a name, a way to answer and who somebody is', () => {
    expect(begun()).toMatchObject({ state: 'unproved', name: 'Sam', channel: 'email', address: 'sam@mail.example', kind: 'parent', age: null });
    expect(begun({ address: '07700 900 111' })).toMatchObject({ channel: 'text', address: '07700900111' });
  });

  test.each([
    [{ name: ' ' }, 'name', 'ANSWER_MISSING'], [{ address: '' }, 'address', 'ANSWER_MISSING'], [{ address: 'sam at mail' }, 'address', 'EMAIL_NOT_UNDERSTOOD'],
    [{ address: 'sam@' }, 'address', 'EMAIL_NOT_UNDERSTOOD'], [{ address: '01253 477299' }, 'address', 'PHONE_NOT_UNDERSTOOD'], [{ address: '12' }, 'address', 'PHONE_NOT_UNDERSTOOD'],
    [{ kind: 'wizard' }, 'kind', 'KIND_UNKNOWN'], [young(''), 'age', 'AGE_NEEDED'], [young('ten'), 'age', 'AGE_NEEDED'], [young('10'), 'age', 'TOO_YOUNG_TO_JOIN'], [young('26'), 'age', 'TOO_OLD_FOR_YOUNG'],
  ] as const)('%o is asked again at %s: %s', (different, field, code) => {
    expect(() => begun(different)).toThrow(expect.objectContaining({ code, field }) as Error);
  });

  test('a grown-up says so in one tap and no age is kept, and a word that is not on the list says nothing', () => {
    expect(begun({ heardFrom: 'my ex' })).toMatchObject({ age: null, grownUp: true, heardFrom: null });
    expect(begun({ age: '40', grownUp: null })).toMatchObject({ age: null, grownUp: true });
  });

  test.each(['parent', 'carer', 'foster-carer', 'kinship-carer'])('a %s who is not grown up says how old, and is a young person for every rule', (kind) => {
    expect(begun({ kind, grownUp: false, age: '16' })).toMatchObject({ kind, age: 16, grownUp: false });
    expect(waiting({ kind, grownUp: false, age: '15' }).needsWord).toBe(true);
    expect(waiting({ kind, grownUp: false, age: '16' }).needsWord).toBe(false);
  });

  test.each([
    [{ grownUp: null }, 'grownUp', 'GROWN_UP_NOT_SAID'], [{ grownUp: false }, 'age', 'AGE_NEEDED'], [{ grownUp: false, age: '18' }, 'age', 'AGE_TWO_WAYS'], [{ grownUp: true, age: '17' }, 'age', 'AGE_TWO_WAYS'],
    [{ grownUp: false, age: '10' }, 'age', 'TOO_YOUNG_TO_JOIN'], [{ kind: 'adult-lived-experience', grownUp: false, age: '17' }, 'kind', 'KIND_IS_GROWN_UP'], [{ kind: 'young-person', grownUp: true, age: '17' }, 'age', 'AGE_TWO_WAYS'],
  ] as const)('what does not go together is asked again: %o at %s: %s', (different, field, code) => {
    expect(() => begun(different)).toThrow(expect.objectContaining({ code, field }) as Error);
  });

  test('no fact tells who it is', () => {
    expect(JSON.stringify(beginEnquiry(newId(), typed, ages, now).facts)).not.toMatch(/Sam|mail/i);
  });
});

describe('what becomes of it', () => {
  test('the code comes back once', () => {
    expect(waiting().state).toBe('waiting');
    expect(() => proveEnquiry(waiting(), today, ages, now)).toThrow('ENQUIRY_DECIDED');
  });

  test('nobody is taken in who was not answered', () => {
    expect(() => takeIn(waiting(), { memberId, needsWord: false, ...unasked }, today)).toThrow('ENQUIRY_NOT_ANSWERED');
    expect(takeIn(answered(), { memberId, needsWord: false, ...unasked }, today).state).toMatchObject({ state: 'taken-in', memberId, name: null, address: null });
  });

  test.each(['11', '15'])('at %s a guardian gives their word before more is kept', (age) => {
    expect(waiting(young(age)).needsWord).toBe(true);
    expect(() => takeIn(answered(young(age)), { memberId, needsWord: true, ...unasked }, today)).toThrow('GUARDIAN_WORD_NEEDED');
    expect(() => takeIn(answered(young(age)), { memberId, needsWord: true, standing: 'waiting', wordOn: null }, today)).toThrow('GUARDIAN_WORD_WAITING');
    expect(takeIn(answered(young(age)), { memberId, needsWord: true, standing: 'yes', wordOn: plainDate('2026-11-20') }, today).state.wordOn).toBe('2026-11-20');
  });

  test('at 16 their own word is enough', () => {
    expect(waiting(young('16')).needsWord).toBe(false);
  });

  test('it is closed for a reason of the list, once', () => {
    expect(() => closeEnquiry(waiting(), 'too loud', today)).toThrow('REASON_UNKNOWN');
    const closed = closeEnquiry(waiting(), 'not-now', today).state;
    expect(closed).toMatchObject({ state: 'closed', closedBecause: 'not-now' });
    expect(() => closeEnquiry(closed, 'not-now', today)).toThrow('ENQUIRY_DECIDED');
  });
});
