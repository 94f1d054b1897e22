import { instant, newId, type PlainDate } from '@alongside/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { whyNotAskAllTheSame } from './all-the-same';
import { whyNotInvite, type Invitee, type InvitingMoment } from './invite';
import { sayWhoFits, whyNotSayWhoFits } from './say-who-fits';
import { sessionKinds } from './session';
import { aSession, duringSession, longBefore } from './testing/a-session';
import { everybodyFits, fitGapsOf, whoFits, whyNotFit, type Fitting, type TypedWhoFits } from './who-fits';

const day = (text: string) => text as PlainDate;
const both = aSession().seats;
const read = (typed: TypedWhoFits, seats = both) => whoFits(typed, seats, (languages) => languages);
const fields = (typed: TypedWhoFits, seats = both) => {
  try {
    read(typed, seats);
    return [];
  } catch (error) {
    const { all } = error as { all?: readonly { code: string; field: string }[] };
    return (all ?? [error as { code: string; field: string }]).map(({ code, field }) => `${code} ${field}`);
  }
};

describe('whom a date suits', () => {
  test('nothing said suits everybody', () => {
    expect(read({})).toEqual(everybodyFits);
  });

  test.each([
    [{ fromAge: 18, toAge: 16 }, ['AGES_TURNED_ROUND toAge']], [{ fromAge: -1 }, ['NUMBER_OUT_OF_RANGE fromAge']], [{ toAge: 200 }, ['NUMBER_OUT_OF_RANGE toAge']],
    [{ about: ['1', '2', '3', '4', '5', '6', '7'] }, ['TOO_MANY_INTERESTS about']], [{ about: ['x'.repeat(61)] }, ['ANSWER_TOO_LONG about']],
  ])('what is typed badly names its field: %j', (typed, told) => {
    expect(fields(typed)).toEqual(told);
  });

  test('ages are for young people; a date without a seat for them has none', () => {
    expect(fields({ fromAge: 16 }, [{ kind: 'parent-carer', count: 2, taken: 0 }])).toEqual(['AGES_WITHOUT_YOUNG_SEATS fromAge']);
  });

  test('it stays once somebody was asked, and once the date began', () => {
    const session = aSession();
    expect(whyNotSayWhoFits(session, false, longBefore.now)).toBeNull();
    expect(() => sayWhoFits(session, {}, (typed) => typed, true, longBefore.now)).toThrow('PEOPLE_ASKED');
    expect(() => sayWhoFits(session, {}, (typed) => typed, false, duringSession)).toThrow('SESSION_STARTED');
    const { state, facts } = sayWhoFits(session, { languages: ['pl'], fromAge: 16, about: [' Housing ', 'Housing'] }, (typed) => typed, false, longBefore.now);
    expect(state.fit).toEqual({ languages: ['pl'], fromAge: 16, toAge: null, about: ['Housing'] });
    expect(JSON.stringify(facts), 'no fact says whom').not.toMatch(/Housing|pl"|16/);
  });
});

const someone = (different: Partial<Fitting> = {}): Fitting => ({ memberKind: 'young-person', born: day('2010-03-04'), languages: [], ratherNot: [], ...different });
const gaps = (who: Partial<Fitting>, fit: TypedWhoFits) => fitGapsOf(someone(who), aSession({ fit: read(fit) }));

describe('somebody and a date', () => {
  test.each([
    ['speaks one of the languages', { languages: ['pl', 'uk'] }, { languages: ['ro', 'uk'] }, []],
    ['speaks none of them', { languages: ['pl'] }, { languages: ['ro'] }, ['language']],
    ['English goes without saying', {}, { languages: ['en'] }, []],
    ['is sixteen on the day', { born: day('2010-12-08') }, { fromAge: 16 }, []],
    ['is sixteen a day later', { born: day('2010-12-09') }, { fromAge: 16 }, ['too-young']],
    ['is still 25 on the day', { born: day('2000-12-09') }, { toAge: 25 }, []],
    ['is 26 on the day', { born: day('2000-12-08') }, { toAge: 25 }, ['too-old']],
    ['has no birthday with us', { born: null }, { fromAge: 16 }, ['age-not-known']],
    ['is an adult, whose age is nobody’s business', { memberKind: 'parent-carer', born: day('1980-01-01') }, { fromAge: 16, toAge: 25 }, []],
    ['asked not to do panels', { ratherNot: ['panel'] }, {}, ['rather-not']],
    ['asked not to do something else', { ratherNot: ['training'] }, {}, []],
    ['does not fit twice', { ratherNot: ['panel'] }, { languages: ['pl'] }, ['rather-not', 'language']],
  ] as const)('who %s', (_, who, fit, told) => {
    expect(gaps(who, fit)).toEqual(told);
  });
});

const anybody = fc.record({
  memberKind: fc.constantFrom('parent-carer', 'young-person', null), born: fc.constantFrom(null, day('2004-01-01'), day('2010-03-04'), day('2013-06-30'), day('1970-02-02')),
  languages: fc.subarray(['pl', 'ro', 'uk', 'bfi']), ratherNot: fc.subarray([...sessionKinds]),
}) as fc.Arbitrary<Fitting>;
const anyFit = fc.record({ languages: fc.subarray(['pl', 'ro', 'uk', 'en']), ages: fc.tuple(fc.integer({ min: 5, max: 40 }), fc.integer({ min: 0, max: 20 })), about: fc.constant([]) })
  .map(({ ages: [fromAge, more], ...rest }) => ({ ...rest, fromAge, toAge: fromAge + more }));

describe('whoever and whatever', () => {
  test('one more language or a wider range never leaves anybody out who fitted', () => {
    fc.assert(fc.property(anybody, anyFit, fc.nat(5), (who, fit, more) => {
      const before = fitGapsOf(who, aSession({ fit }));
      const wider = fitGapsOf({ ...who, languages: [...who.languages, 'tr'] }, aSession({ fit: { ...fit, fromAge: fit.fromAge - more, toAge: fit.toAge + more } }));
      expect(before).toEqual(expect.arrayContaining([...wider]));
    }));
  });

  test('a date that suits everybody leaves out only who asked not to do its kind', () => {
    fc.assert(fc.property(anybody, (who) => {
      expect(fitGapsOf(who, aSession())).toEqual(who.ratherNot.includes('panel') ? ['rather-not'] : []);
    }));
  });

  const invitees = fc.record({
    alreadyInvited: fc.boolean(), inGroup: fc.boolean(), meetsOtherCohort: fc.boolean(), placeNever: fc.boolean(), isResting: fc.boolean(),
    whyNotThen: fc.constantFrom(null, 'MEMBER_AWAY', 'NOT_THEIR_TIMES'), limit: fc.constantFrom(null, { most: 1, have: 1 }, { most: 2, have: 0 }), who: anybody,
  }).map(({ who, ...rest }) => ({ ...rest, who, memberId: newId<'Member'>(), memberKind: who.memberKind, born: who.born, others: [] })) as fc.Arbitrary<Omit<Invitee, 'gaps'> & { who: Fitting }>;
  const moment: InvitingMoment = {
    session: aSession({ heldOn: day('2026-12-12') }), isSchoolDay: false, isSchoolWeek: true, planLacks: null, adultAge: 18, now: instant('2026-11-23T09:00:00Z'),
    limits: { leastAge: 13, earliest: '07:00', latest: '19:00', schoolStarts: '08:45', schoolEnds: '15:15', schoolDayMinutes: 120, sundayMinutes: 120, freeDayMinutes: 300, freeDayMinutesFrom15: 480, schoolWeekMinutes: 720, freeWeekMinutes: 1500, freeWeekMinutesFrom15: 2100, breakAfterMinutes: 240 } as InvitingMoment['limits'],
  };

  test('asking all the same lets nobody past anything but fit, and nobody who fits is asked that way', () => {
    fc.assert(fc.property(invitees, anyFit, ({ who, ...one }, fit) => {
      const invitee: Invitee = { ...one, gaps: fitGapsOf(who, { ...moment.session, fit }) };
      const [otherwise, asked, allTheSame] = [whyNotInvite({ ...invitee, gaps: [] }, moment), whyNotInvite(invitee, moment), whyNotAskAllTheSame(invitee, moment)];
      if (otherwise !== null) expect([asked, allTheSame]).toEqual([otherwise, otherwise]);
      else expect([asked, allTheSame]).toEqual(invitee.gaps.length === 0 ? [null, 'FITS_ALREADY'] : [whyNotFit(invitee.gaps), null]);
    }));
  });
});
