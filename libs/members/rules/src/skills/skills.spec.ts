import { instant, plainDate, type Id } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { openBadge } from './achievement';
import { hideSkill, reviseSkill, saveSkill, type MemberSkill } from './member-skill';
import { hoursOf, partsByKind, type PartTaken } from './part-taken';
import { answerStep, nextStep, offerStep, stepNow, stepOn, type PathwayStep, type StepOffer } from './pathway';
import { agreeReference, askForChange, neutralWords, rewriteReference, takeReference, withdrawReference, writeReference } from './reference-letter';

const today = plainDate('2026-11-23');
const maria = 'maria' as Id<'Member'>;
const jo = 'jo' as Id<'Person'>;
const offer = (step: PathwayStep, id: string, on = today): StepOffer => ({ id: id as Id<'StepOffer'>, memberId: maria, kind: 'panel', step, offeredBy: jo, offeredOn: on, answer: null, answeredOn: null });
const taken = (step: PathwayStep, id: string, on: string): StepOffer => ({ ...offer(step, id, plainDate(on)), answer: 'yes', answeredOn: plainDate(on) });

describe('the way from watching to a paid role', () => {
  test('a step is taken with the member’s yes and not before', () => {
    const offered = offerStep([], offer('shadow', 'a')).state;
    expect([stepNow([offered], 'panel'), stepNow([answerStep(offered, true, today).state], 'panel'), stepNow([answerStep(offered, false, today).state], 'panel')]).toEqual([null, 'shadow', null]);
    expect(() => answerStep(answerStep(offered, true, today).state, false, today)).toThrow('STEP_ANSWERED');
  });

  test('nothing takes a step back by itself: a no to the next one leaves it, and other kinds have ways of their own', () => {
    const way = [taken('shadow', 'a', '2026-01-05'), taken('lead', 'b', '2026-06-01'), { ...offer('paid-role', 'c'), answer: 'no' as const, answeredOn: today }];
    expect([stepNow(way, 'panel'), stepNow(way, 'training'), nextStep('lead'), nextStep('paid-role'), nextStep(null)]).toEqual(['lead', null, 'paid-role', null, 'shadow']);
  });

  test('what was done is told as what they were on the day', () => {
    const way = [taken('shadow', 'a', '2026-01-05'), taken('lead', 'b', '2026-06-01')];
    expect(['2026-01-04', '2026-01-05', '2026-05-31', '2026-06-01'].map((on) => stepOn(way, 'panel', plainDate(on)))).toEqual([null, 'shadow', 'shadow', 'lead']);
  });

  test('one offer at a time, and never to where they are', () => {
    expect(() => offerStep([offer('shadow', 'a')], offer('lead', 'b'))).toThrow('STEP_OFFERED_ALREADY');
    expect(() => offerStep([taken('lead', 'a', '2026-06-01')], offer('lead', 'b'))).toThrow('STEP_IS_THIS');
  });
});

test('roles and hours are added up by kind, and never rounded up', () => {
  const part = (on: string, minutes: number): PartTaken => ({ id: on as Id<'Booking'>, memberId: maria, kind: 'panel', on: plainDate(on), minutes, paid: true, step: null });
  expect(partsByKind([part('2026-03-01', 120), part('2026-02-01', 75)])).toEqual([{ kind: 'panel', times: 2, minutes: 195, firstOn: '2026-02-01', lastOn: '2026-03-01' }]);
  expect([hoursOf(195), hoursOf(29), hoursOf(30)]).toEqual([3, 0, 0.5]);
});

describe('skills in their own words', () => {
  const skill: MemberSkill = { id: 's' as Id<'MemberSkill'>, memberId: maria, kind: 'panel', words: 'I listen', savedOn: today, hidden: false };

  test('picked, changed and hidden by the member', () => {
    expect(saveSkill({ ...skill, words: '  I   listen ' }, []).state.words).toBe('I listen');
    expect(reviseSkill(skill, 'I listen first', [skill]).state.words).toBe('I listen first');
    expect(hideSkill(skill, true).state.hidden).toBe(true);
    expect(JSON.stringify(saveSkill(skill, []).facts)).not.toContain('listen');
  });

  test.each([[' ', 'ANSWER_MISSING'], ['x'.repeat(121), 'ANSWER_TOO_LONG'], ['i LISTEN', 'SKILL_TWICE']])('"%s" is refused: %s', (words, code) => {
    expect(() => saveSkill({ ...skill, id: 'other' as Id<'MemberSkill'>, words }, [skill])).toThrow(code);
  });
});

describe('a reference', () => {
  const letter = writeReference({ id: 'l' as Id<'ReferenceLetter'>, memberId: maria, writtenBy: jo, writtenOn: today, wordsSealed: 'sealed' }).state;

  test('is taken away only after the member agreed, and new words need a new yes', () => {
    expect(() => takeReference(letter)).toThrow('REFERENCE_NOT_AGREED');
    const agreed = agreeReference(letter, today).state;
    expect(takeReference(agreed)).toBe(agreed);
    expect(() => agreeReference(agreed, today)).toThrow('REFERENCE_AGREED');
    expect(rewriteReference(agreed, 'new', jo, today).state).toMatchObject({ state: 'with-member', agreedOn: null });
    expect(askForChange(agreed, 'wish').state).toMatchObject({ state: 'change-asked', agreedOn: null });
    expect(() => agreeReference(withdrawReference(agreed).state, today)).toThrow('REFERENCE_GONE');
  });

  test.each(['Maria was in care', 'She grew up looked-after', 'As a foster carer', 'Her social worker says', 'the children’s services board', 'a safeguarding panel'])('"%s" tells of care and is refused with the word', (words) => {
    expect(() => neutralWords(words)).toThrow(expect.objectContaining({ code: 'REFERENCE_TELLS_OF_CARE', field: 'words' }));
  });

  test('what somebody can do is told freely', () => expect(neutralWords('Maria takes care over every question. She sat on six panels.')).toContain('care'));
});

test('a badge has every field the specification asks for, and no name, no e-mail and no word about care', () => {
  const achieved = { kind: 'panel', step: 'lead', times: 6, minutes: 750, firstOn: plainDate('2026-01-05'), lastOn: today } as const;
  const badge = openBadge('01890000-0000-7000-8000-000000000017' as Id<'Badge'>, achieved, ['I listen'], { identityType: 'emailAddress', identityHash: 'sha256$00', salt: '1' }, { did: 'did:web:a.example', name: 'Blackpool Council', address: 'https://a.example' }, instant('2026-11-23T09:00:00.123Z'));
  expect(badge).toMatchObject({
    type: ['VerifiableCredential', 'OpenBadgeCredential'], validFrom: '2026-11-23T09:00:00Z', name: 'Interview panels: Lead', issuer: { id: 'did:web:a.example', type: ['Profile'] },
    credentialSubject: { type: ['AchievementSubject'], achievement: { type: ['Achievement'], criteria: { narrative: 'Led it. 6 times, 12.5 hours in all.' } } },
  });
  expect(badge.credentialSubject.identifier[0]).toMatchObject({ type: 'IdentityObject', hashed: true, identityType: 'emailAddress' });
  expect(JSON.stringify(badge)).not.toMatch(/Maria|@[a-z]+\.|\bcare\b|social/i);
});
