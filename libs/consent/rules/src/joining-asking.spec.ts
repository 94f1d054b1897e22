import { instant, newId, plainDate, type Id } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { answerJoining, askForJoining, askJoiningAgain, cameIn, endJoining, joiningStanding, type JoiningAsking, type NamedGuardian } from './joining-asking';

const now = instant('2026-11-23T09:00:00Z');
const on = plainDate('2026-11-24');
const named: NamedGuardian = { id: newId(), enquiryId: newId(), name: 'Kim Fox', relation: 'mother', email: 'kim@home.example', phone: null, sentBy: 'email', by: newId(), now };
const ask = (different: Partial<NamedGuardian> = {}, others: readonly JoiningAsking[] = [], address: string | null = 'child@home.example') => askForJoining({ ...named, ...different }, { address, others });
const asked = ask().state;
const said = (word: string, byLink = true) => answerJoining(asked, word, { byLink, on }).state;

describe('asking somebody who looks after a young person', () => {
  test('waits for their word; the log knows no name and no address', () => {
    const { state, facts } = ask();
    expect(state).toMatchObject({ state: 'asked', relation: 'mother', guardianId: null, answeredOn: null });
    expect(JSON.stringify(facts)).not.toMatch(/Kim|home|mother/);
  });

  test.each([
    [{ email: 'child@home.example' }, 'email', 'JOINING_CHILDS_ADDRESS'], [{ sentBy: 'text' }, 'phone', 'CONTACT_MISSING'], [{ email: null }, 'email', 'CONTACT_MISSING'],
  ] as const)('%o is asked again at %s: %s', (different, field, code) => {
    expect(() => ask(different)).toThrow(expect.objectContaining({ code, field }) as Error);
  });

  test('the young person’s own number is not theirs either', () => {
    expect(() => ask({ phone: '07700900111' }, [], '07700900111')).toThrow('JOINING_CHILDS_ADDRESS');
  });

  test('nobody is asked twice; another parent is', () => {
    expect(() => ask({ id: newId() }, [asked])).toThrow('JOINING_ASKED_ALREADY');
    expect(() => ask({ id: newId() }, [endJoining(asked).state])).not.toThrow();
    expect(ask({ id: newId(), email: 'pat@home.example' }, [asked]).state.state).toBe('asked');
  });
});

describe('their word', () => {
  test('counts once by the link, and is changed by the team', () => {
    expect(said('yes')).toMatchObject({ state: 'yes', answeredOn: on });
    expect(() => answerJoining(said('yes'), 'no', { byLink: true, on })).toThrow('JOINING_ANSWERED');
    expect(answerJoining(said('yes'), 'no', { byLink: false, on }).state.state).toBe('no');
    expect(() => said('maybe')).toThrow('ANSWER_UNKNOWN');
  });

  test('a no closes nothing: they can be asked again, and a yes cannot', () => {
    expect(askJoiningAgain(said('no'), now).state).toMatchObject({ state: 'asked', answeredOn: null });
    expect(() => askJoiningAgain(said('yes'), now)).toThrow('JOINING_ANSWERED');
    expect(() => askJoiningAgain(endJoining(asked).state, now)).toThrow('JOINING_OVER');
  });

  test.each([
    [[], 'not-asked'], [['asked'], 'waiting'], [['asked', 'yes'], 'yes'], [['yes', 'no'], 'differ'], [['yes', 'over'], 'yes'], [['no'], 'no'], [['no', 'asked'], 'waiting'], [['talk', 'asked'], 'talk'], [['over'], 'not-asked'],
  ] as const)('%o together: %s', (states, standing) => {
    expect(joiningStanding(states.map((state) => ({ state })))).toBe(standing);
  });

  test('once the young person is a member, of the asking only what was said stays', () => {
    const [memberId, guardianId] = [newId<'Member'>(), newId<'Person'>() as Id<'Person'>];
    expect(cameIn(said('yes'), memberId, guardianId).state).toMatchObject({ state: 'yes', name: null, email: null, memberId, guardianId, relation: 'mother' });
    expect(cameIn(asked, memberId, null).state.state).toBe('over');
  });
});
