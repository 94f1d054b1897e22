import { instant, plainDate, type Id } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { answerConsent, checkByManager, freeze, type Giver } from './answer-consent';
import { askConsent, heldBy, lastsMonths, whoMustFor, whyNotAnswerConsent, whyNotAsk, type ConsentMoment } from './ask-consent';
import type { ConsentRecord } from './consent-record';
import { purposeOf } from './consent-scope';
import type { Answer } from './permission';
import { lastDayHeld, stateOn, whyNotUse } from './state-on';
import { aConsent, dad, ellis, mum, self, time } from './testing/a-consent';

const said = (consent: ConsentRecord, ...words: readonly (readonly [Giver, Answer])[]): ConsentRecord =>
  words.reduce((now, [giver, what]) => answerConsent(now, giver, what, time)?.state ?? now, consent);
const stateAfter = (...words: readonly (readonly [Giver, Answer])[]) => said(aConsent(), ...words).state;
const moment = (different: Partial<ConsentMoment> = {}): ConsentMoment =>
  ({ byAge: 'guardian-and-self', understands: false, holders: [{ ...mum, authorityRef: null }], stop: null, publicMedia: 'yes', ...different });

describe('asking', () => {
  const ask = (different: Partial<ConsentMoment> = {}) => askConsent({ ...aConsent(), ...purposeOf({ scope: 'photo-internal' }) }, moment(different));

  test('a question is off until somebody says yes: nothing stands ticked', () => {
    const { state, facts } = ask();
    expect([state.state, state.standing, state.until]).toEqual(['asked', [], null]);
    expect(facts.map(({ name }) => name)).toEqual(['consent.asked']);
  });
  test('when nobody may say yes beside a young person, the coordinator hears of it', () => {
    expect(ask({ holders: [], stop: 'LEGAL_ADVICE_FIRST' }).facts.map(({ name }) => name)).toEqual(['consent.asked', 'consent.nobody-may-say-yes']);
  });
  test('the same thing is asked once at a time, and a living yes is not asked for again unless it is due', () => {
    const purpose = purposeOf({ scope: 'travel' });
    expect([
      whyNotAsk(purpose, moment(), { openQuestion: true, livingYes: false, again: false }), whyNotAsk(purpose, moment(), { openQuestion: false, livingYes: true, again: false }),
      whyNotAsk(purpose, moment(), { openQuestion: false, livingYes: true, again: true }),
    ]).toEqual(['CONSENT_ASKED_ALREADY', 'CONSENT_GIVEN_ALREADY', null]);
  });
  test('while nobody knows who decides, nobody is shown to everybody', () => {
    const ask = (scope: string) => whyNotAsk(purposeOf({ scope }), moment({ publicMedia: 'not-known' }), { openQuestion: false, livingYes: false, again: false });
    expect(['photo-public', 'photo-internal'].map(ask)).toEqual(['WHO_DECIDES_NOT_KNOWN', null]);
  });
  test('of somebody who came here alone there are no pictures and stories; anything else can be asked', () => {
    const ask = (scope: string) => whyNotAsk(purposeOf({ scope }), moment({ publicMedia: 'no' }), { openQuestion: false, livingYes: false, again: false });
    expect(['photo-public', 'photo-internal', 'quote-anonymous', 'travel'].map(ask)).toEqual(['PUBLIC_NOT_FOR_THEM', 'PUBLIC_NOT_FOR_THEM', 'PUBLIC_NOT_FOR_THEM', null]);
  });
});

describe('whose yes it takes', () => {
  const photo = purposeOf({ scope: 'photo-internal' });
  const poster = purposeOf({ scope: 'photo-public' });

  test('by age: their own, or theirs beside somebody who may decide', () => {
    expect((['self', 'self-and-tell-guardian', 'guardian-and-self'] as const).map((byAge) => whoMustFor(photo, moment({ byAge })))).toEqual(['self', 'self-and-tell-guardian', 'guardian-and-self']);
  });
  test('under 16 somebody who understands may decide alone what is low in risk, and nothing else', () => {
    expect([whoMustFor(photo, moment({ understands: true })), whoMustFor(poster, moment({ understands: true }))]).toEqual(['self-and-tell-guardian', 'guardian-and-self']);
  });
  test('a public picture of somebody the council looks after takes three: also at 17', () => {
    const held = heldBy(poster, moment({ byAge: 'self-and-tell-guardian', publicMedia: 'manager-too' }));
    expect([held.whoMust, held.managerCheck]).toEqual(['guardian-and-self', 'waiting']);
    expect(heldBy(poster, moment({ byAge: 'self', publicMedia: 'manager-too' })).managerCheck).toBe('not-needed');
  });
  test('and it lasts a shorter time', () => {
    const months = { refresh: 24, media: 12 };
    expect([lastsMonths(poster, moment({ publicMedia: 'manager-too' }), months), lastsMonths(poster, moment(), months), lastsMonths(photo, moment({ publicMedia: 'manager-too' }), months)]).toEqual([12, 24, 24]);
  });
  test('nobody else answers, and nobody answers a question that was replaced', () => {
    expect([
      whyNotAnswerConsent(aConsent(), ellis, true), whyNotAnswerConsent(aConsent(), mum.personId, true), whyNotAnswerConsent(aConsent(), 'somebody', true),
      whyNotAnswerConsent(aConsent({ whoMust: 'self' }), mum.personId, true), whyNotAnswerConsent(aConsent(), ellis, false), whyNotAnswerConsent(aConsent({ state: 'superseded' }), ellis, true),
    ]).toEqual([null, null, 'NOT_YOUR_PERMISSION', 'PERMISSION_NOT_NEEDED', 'CONSENT_REPLACED', 'CONSENT_REPLACED']);
  });
});

describe('under 16', () => {
  test('one adult’s yes and the young person’s own are enough, in whichever order', () => {
    expect([stateAfter([self, 'yes'], [mum, 'yes']), stateAfter([mum, 'yes'], [self, 'yes'])]).toEqual(['given', 'given']);
  });
  test('neither is enough alone', () => {
    expect([stateAfter([mum, 'yes']), stateAfter([mum, 'yes'], [dad, 'yes']), stateAfter([self, 'yes'])]).toEqual(['asked', 'asked', 'asked']);
  });
  test('two adults who answer differently are talked to: that is not a no', () => {
    expect([stateAfter([self, 'yes'], [mum, 'yes'], [dad, 'no']), stateAfter([self, 'yes'], [dad, 'no'], [mum, 'yes'])]).toEqual(['in-discussion', 'in-discussion']);
  });
  test('an adult’s no beside a young person’s yes is in discussion, and so is the other way round', () => {
    expect([stateAfter([self, 'yes'], [mum, 'no']), stateAfter([mum, 'yes'], [self, 'no'])]).toEqual(['in-discussion', 'in-discussion']);
  });
  test('a talk about a yes swallows no stop: of the young person, and of all others', () => {
    const whole = [[self, 'yes'], [mum, 'yes']] as const;
    expect([
      stateAfter(...whole, [dad, 'no'], [self, 'no']), stateAfter(...whole, [mum, 'talk'], [self, 'no']), stateAfter(...whole, [mum, 'talk'], [mum, 'no']), stateAfter(...whole, [dad, 'no'], [mum, 'no']),
    ]).toEqual(['withdrawn', 'withdrawn', 'withdrawn', 'withdrawn']);
    expect([stateAfter(...whole, [mum, 'talk'], [mum, 'yes']), stateAfter(...whole, [self, 'no'], [mum, 'talk'], [mum, 'no'])]).toEqual(['given', 'refused']);
  });
  test('a young person’s own no needs nobody beside it', () => expect(stateAfter([self, 'no'])).toBe('refused'));
  test('an adult’s no waits for the young person’s own word', () => expect([stateAfter([mum, 'no']), stateAfter([mum, 'no'], [self, 'no'])]).toEqual(['asked', 'refused']));
  test('a talk ends when both agree', () => expect(stateAfter([self, 'yes'], [mum, 'talk'], [mum, 'yes'])).toBe('given'));
  test('the same word again is nothing new', () => expect(answerConsent(said(aConsent(), [self, 'yes']), self, 'yes', time)).toBeNull());
  test('a second yes does not make it last longer', () => {
    const later = { ...time, until: plainDate('2031-01-01') };
    expect(answerConsent(said(aConsent(), [self, 'yes'], [mum, 'yes']), dad, 'yes', later)?.state.until).toBe('2028-11-27');
  });
});

describe('stopping', () => {
  const photo = said(aConsent(), [self, 'yes'], [mum, 'yes']);

  test('whoever gave it stops it, with one word', () => expect([said(photo, [self, 'no']).state, said(photo, [mum, 'no']).state]).toEqual(['withdrawn', 'withdrawn']));
  test('nobody takes back a young person’s own words without asking them: nothing uses them meanwhile', () => {
    const quote = said(aConsent({ scope: 'quote-anonymous', audience: 'everybody' }), [self, 'yes'], [mum, 'yes'], [mum, 'no']);
    expect([quote.state, whyNotUse(quote, { today: plainDate('2026-12-01'), now: time.now, adultFrom: null, askedAgain: false, publicMedia: 'yes' as const })]).toEqual(['in-discussion', 'CONSENT_IN_DISCUSSION']);
    expect(said(quote, [self, 'no']).state).toBe('withdrawn');
  });
  test('it can be given again', () => expect(said(photo, [self, 'no'], [self, 'yes']).state).toBe('given'));
  test('who stopped it is kept', () => expect(said(photo, [mum, 'no'])).toMatchObject({ withdrawnBy: mum.personId, withdrawnAt: time.now }));
});

describe('a manager looks first', () => {
  const poster = aConsent({ scope: 'photo-public', audience: 'everybody', managerCheck: 'waiting' });
  const manager = '01890000-0000-7000-8000-000000000009' as Id<'Person'>;

  test('two yeses wait for the third', () => {
    const both = said(poster, [self, 'yes'], [mum, 'yes']);
    expect(both.state).toBe('asked');
    expect(checkByManager(both, manager, time)).toMatchObject({ state: { state: 'given', decidedBy: 'others' }, facts: [{ name: 'consent.manager-checked' }, { name: 'consent.given' }] });
  });
  test('the check may come first', () => expect(said(checkByManager(poster, manager, time).state, [self, 'yes'], [mum, 'yes']).state).toBe('given'));
  test('nobody checks their own yes, nor what needs no check', () => {
    expect(() => checkByManager(said(poster, [mum, 'yes']), mum.personId, time)).toThrow('MANAGER_IS_GIVER');
    expect(() => checkByManager(aConsent(), manager, time)).toThrow('CHECK_NOT_NEEDED');
  });
});

describe('as time goes by', () => {
  const photo = said(aConsent(), [self, 'yes'], [mum, 'yes']);
  const on = (day: string, different: Partial<Parameters<typeof stateOn>[1]> = {}) => stateOn(photo, { today: plainDate(day), adultFrom: plainDate('2028-03-01'), askedAgain: false, ...different });

  test('it holds to its last day, and not on the next', () => {
    expect([on('2028-11-27', { adultFrom: null }), on('2028-11-28', { adultFrom: null })]).toEqual(['given', 'expired']);
  });
  test('asked for again, it holds until the answer', () => expect([on('2027-01-01', { askedAgain: true }), on('2028-11-28', { askedAgain: true, adultFrom: null })]).toEqual(['due-renewal', 'expired']));
  test('what others decided is frozen on the eighteenth birthday, whether a job has run or not', () => expect([on('2028-02-29'), on('2028-03-01')]).toEqual(['given', 'frozen']));
  test('and its last day is said as that', () => expect([lastDayHeld(photo, plainDate('2028-03-01')), lastDayHeld(photo, plainDate('2030-03-01')), lastDayHeld({ ...photo, decidedBy: 'self' }, plainDate('2028-03-01')), lastDayHeld(photo, null)]).toEqual(['2028-02-29', '2028-11-27', '2028-11-27', '2028-11-27']));
  test('and the young adult’s own yes wakes it as theirs', () => {
    const frozen = freeze(photo)!.state;
    const own = said({ ...frozen, whoMust: 'self', holders: [] }, [self, 'yes']);
    expect([frozen.state, own.state, own.decidedBy, stateOn(own, { today: plainDate('2028-03-02'), adultFrom: plainDate('2028-03-01'), askedAgain: false })]).toEqual(['frozen', 'given', 'self', 'given']);
    expect(said({ ...photo, whoMust: 'self', holders: [] }, [self, 'yes']).decidedBy).toBe('self');
  });
  test('what they decided themselves is not frozen', () => expect(freeze({ ...photo, decidedBy: 'self' })).toBeNull());
  test('nothing said means no, and a story waits until its cooling-off is over', () => {
    const day = { today: plainDate('2026-11-27'), now: time.now, adultFrom: null, askedAgain: false, publicMedia: 'yes' as const };
    expect([whyNotUse(null, day), whyNotUse(photo, day), whyNotUse({ ...photo, usableFrom: instant('2026-11-29T10:00:00Z') }, day), whyNotUse(aConsent(), day)])
      .toEqual(['CONSENT_MISSING', null, 'CONSENT_COOLING_OFF', 'CONSENT_WAITING']);
  });
});
