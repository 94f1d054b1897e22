import { newId, plainDate } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import type { Member } from '../member';
import { aMember } from '../testing/a-member';
import { archive, comeBack, haveARest, leave, lookAgain, mayBeAsked, meet, stageOn } from './stage';
import { welcomeSteps, type WelcomeFacts } from './welcome';

const today = plainDate('2026-11-23');
const day = (text: string) => plainDate(text);
const limits = { longestDays: 365, longestUntil: day('2027-11-23') };
const soon = day('2026-12-21');
const goodbye = day('2026-12-07');
const aNewcomer = (different: Partial<Member> = {}) => aMember({ enquiryId: newId(), stage: 'onboarding', ...different });
const nothingYet: WelcomeFacts = { needsGuardian: false, hasGuardian: false, mayDoSomething: false, cameOnce: false, walletSettled: false, hasAgreement: false, agreed: false, canBePaid: false };
const everything: WelcomeFacts = { needsGuardian: true, hasGuardian: true, mayDoSomething: true, cameOnce: true, walletSettled: true, hasAgreement: true, agreed: true, canBePaid: true };

test('a member rests, comes back, leaves and comes back, each with one word', () => {
  const rested = haveARest(aMember(), soon, today, limits);
  expect(rested).toMatchObject({ state: { stage: 'resting' }, facts: [{ name: 'members.stage-changed', data: { stage: 'resting', to: soon } }] });
  const gone = leave(comeBack(rested.state, today).state, today, goodbye).state;
  expect(gone).toMatchObject({ stage: 'leaving', leaving: { because: 'own-word' } });
  expect(comeBack(gone, today).state).toMatchObject({ stage: 'active', leaving: null });
});

describe('the stage is worked out', () => {
  test.each([
    ['brought by the team', {}, 'active'],
    ['came by an enquiry', { enquiryId: newId<'Enquiry'>() }, 'onboarding'],
    ['everything of getting started was there once', { enquiryId: newId<'Enquiry'>(), welcomedOn: today }, 'active'],
    ['a rest without an end', { rest: { from: today, until: null } }, 'resting'],
    ['the last day of a rest', { rest: { from: today, until: day('2026-11-24') } }, 'resting'],
    ['the rest ended this morning', { rest: { from: day('2026-11-01'), until: today } }, 'active'],
    ['said goodbye', { leaving: { saidOn: today, leavesOn: goodbye, because: 'own-word' } }, 'leaving'],
    ['the goodbye days are over', { leaving: { saidOn: today, leavesOn: today, because: 'own-word' } }, 'left'],
  ] as const)('%s', (_, lifecycle, stage) => {
    expect(stageOn({ enquiryId: null, welcomedOn: null, rest: null, leaving: null, ...lifecycle }, today)).toBe(stage);
  });
});

describe('a rest', () => {
  test.each([[today, 'REST_NOT_AHEAD'], [day('2027-11-24'), 'REST_TOO_LONG']])('until %s is refused: %s', (until, code) => {
    expect(() => haveARest(aMember(), until, today, limits)).toThrow(code);
  });

  test('another end moves the end, the same end changes nothing', () => {
    const resting = haveARest(aMember(), soon, today, limits).state;
    expect(() => haveARest(resting, soon, today, limits)).toThrow('STAGE_SAME');
    expect(haveARest(resting, goodbye, day('2026-11-25'), limits).state.rest).toEqual({ from: today, until: goodbye });
  });

  test('ends by itself, and is told once', () => {
    const resting = haveARest(aMember(), soon, today, limits).state;
    expect(lookAgain(resting, [], day('2026-12-20'))).toBeNull();
    const back = lookAgain(resting, [], soon);
    expect(back).toMatchObject({ state: { stage: 'active', rest: null }, facts: [{ name: 'members.stage-changed' }, { name: 'members.rest-over' }] });
    expect(back && lookAgain(back.state, [], soon)).toBeNull();
  });

  test('who left does not rest from being away', () => {
    expect(() => haveARest(leave(aMember(), today, goodbye).state, soon, today, limits)).toThrow('STAGE_COME_BACK_FIRST');
  });
});

describe('leaving', () => {
  test('has time to say goodbye, and then it is so', () => {
    const leaving = leave(aMember(), today, goodbye).state;
    expect(() => leave(leaving, today, goodbye)).toThrow('STAGE_SAME');
    expect(lookAgain(leaving, [], day('2026-12-06'))).toBeNull();
    expect(lookAgain(leaving, [], goodbye)?.state.stage).toBe('left');
  });

  test('the team archives with a word of the list, which no fact tells', () => {
    const { state, facts } = archive(aMember(), 'died', today);
    expect(state).toMatchObject({ stage: 'left', leaving: { because: 'died' } });
    expect(JSON.stringify(facts)).not.toContain('died');
    for (const word of ['own-word', 'difficult', '']) expect(() => archive(aMember(), word, today)).toThrow('REASON_UNKNOWN');
    expect(() => archive(state, 'died', today)).toThrow('STAGE_SAME');
  });

  test('what a member said themself stays their word', () => {
    expect(archive(leave(aMember(), today, goodbye).state, 'lost-touch', today).state.leaving).toEqual({ saidOn: today, leavesOn: today, because: 'own-word' });
  });
});

describe('getting started', () => {
  const steps = (member: Member, facts: WelcomeFacts) => welcomeSteps(member, facts);

  test('ends when everything is there, and never begins again', () => {
    const met = meet(aNewcomer(), today).state;
    expect(met.stage).toBe('onboarding');
    expect(lookAgain(met, steps(met, { ...everything, cameOnce: false }), today)).toBeNull();
    const welcomed = lookAgain(met, steps(met, everything), today)?.state;
    expect(welcomed).toMatchObject({ stage: 'active', welcomedOn: today });
    expect(welcomed && lookAgain(welcomed, steps(welcomed, nothingYet), today)).toBeNull();
  });

  test('a guardian is a step only for whom one is needed', () => {
    expect(steps(aNewcomer(), nothingYet).map(({ name }) => name)).toEqual(['met', 'safe-contact', 'wallet', 'payment', 'checks', 'first-date']);
    expect(steps(aNewcomer(), everything).map(({ name }) => name)).toContain('guardian');
  });

  test('the list of yes and no, the agreement of a group and where money goes are offered: nobody waits for them', () => {
    const met = meet(aNewcomer(), today).state;
    const offered = { walletSettled: false, agreed: false, canBePaid: false };
    expect(steps(met, { ...everything, ...offered }).filter(({ done }) => !done)).toEqual(['wallet', 'agreement', 'payment'].map((name) => ({ name, done: false, needed: false })));
    expect(lookAgain(met, steps(met, { ...everything, ...offered }), today)?.state.stage).toBe('active');
    expect(steps(met, { ...everything, hasAgreement: false }).map(({ name }) => name)).not.toContain('agreement');
  });

  test('who was met may be asked to a first date', () => {
    expect([mayBeAsked(aNewcomer()), mayBeAsked(meet(aNewcomer(), today).state), mayBeAsked(aMember())]).toEqual([false, true, true]);
    expect(() => meet(aMember(), today)).toThrow('MET_ALREADY');
  });
});
