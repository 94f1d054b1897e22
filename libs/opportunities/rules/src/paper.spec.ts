import { instant, type Id, type PlainDate } from '@alongside/kernel';
import { describe, expect, it } from 'vitest';

import { addPaper, closePaper, isTeamOf, MOST_PAPERS, mayLookAtPaper, sharePaper, takeBackPaper, whyNotAddPaper, whyNotSharePaper, type Paper, type PaperDays } from './paper';
import { aBooking } from './testing/a-booking';
import { aSession } from './testing/a-session';

const now = instant('2026-11-23T09:00:00Z');
const session = aSession();
const jo = '01936f00-0000-7000-8000-00000000d001' as Id<'Person'>;
const before: PaperDays = { today: '2026-11-23' as PlainDate, daysAfter: 7 };
const on = (today: string): PaperDays => ({ ...before, today: today as PlainDate });
const added = (title = 'The three people'): Paper => addPaper({ sessionId: session.id, title, inWords: ' Three people, three pages. ', addedBy: jo }, { id: 'f1' as Id<'File'>, pages: 5 }, 'p1' as Id<'Paper'>, now).state;
const shared = (): Paper => sharePaper(added(), session, before, now).state;
const code = (deed: () => unknown) => { try { deed(); return null; } catch (refusal) { return (refusal as { code: string }).code; } };
const member = (booking: Pick<ReturnType<typeof aBooking.offered>, 'state' | 'permission'>) => ({ isTeam: false, booking });
const team = { isTeam: true, booking: null };

describe('adding and sharing a paper', () => {
  it('needs a title of at most 80 letters', () => {
    expect(code(() => added('  '))).toBe('ANSWER_MISSING');
    expect(code(() => added('x'.repeat(81)))).toBe('ANSWER_TOO_LONG');
    expect(added(' Questions ')).toMatchObject({ title: 'Questions', inWords: 'Three people, three pages.' });
  });

  it('is shared once, and not again after it was taken back', () => {
    expect(whyNotSharePaper(added(), session, before)).toBeNull();
    expect(code(() => sharePaper(shared(), session, before, now))).toBe('PAPER_SHARED');
    expect(code(() => sharePaper(takeBackPaper(shared(), now).state, session, before, now))).toBe('PAPER_TAKEN_BACK');
  });

  it('holds ten papers a date, not counting what was taken back, and none when its days are over', () => {
    const ten = Array.from({ length: MOST_PAPERS }, () => added());
    expect(whyNotAddPaper(session, ten, before)).toBe('PAPERS_TOO_MANY');
    expect(whyNotAddPaper(session, [...ten.slice(1), takeBackPaper(added(), now).state], before)).toBeNull();
    expect(whyNotAddPaper(session, [], on('2026-12-16'))).toBe('PAPER_DAYS_OVER');
  });
});

describe('looking at a paper', () => {
  it('before it is shared only the team can', () => {
    expect(mayLookAtPaper(added(), session, team, before)).toBe(true);
    expect(mayLookAtPaper(added(), session, member(aBooking.confirmed()), before)).toBe(false);
  });

  it('whoever said yes can, whoever did not say yes or may not come cannot', () => {
    const can = (booking: Parameters<typeof member>[0]) => mayLookAtPaper(shared(), session, member(booking), before);
    expect([aBooking.accepted(), aBooking.confirmed(), aBooking.came(), aBooking.cameLate()].map(can)).toEqual([true, true, true, true]);
    expect([
      aBooking.offered(), aBooking.held(), aBooking.declined(), aBooking.lapsed(), aBooking.sentWord(), aBooking.didNotCome(),
      aBooking.waitingForPermission(), aBooking.refusedPermission(), aBooking.calledOff(),
    ].map(can)).toEqual(Array.from({ length: 9 }, () => false));
    expect(mayLookAtPaper(shared(), session, { isTeam: false, booking: null }, before)).toBe(false);
  });

  it('ends as many days after the date as the council says, for everybody', () => {
    for (const reader of [team, member(aBooking.came())]) {
      expect(mayLookAtPaper(shared(), session, reader, on('2026-12-15'))).toBe(true);
      expect(mayLookAtPaper(shared(), session, reader, on('2026-12-16'))).toBe(false);
    }
    expect(closePaper(shared(), session, on('2026-12-15'), now)).toBeNull();
    expect(closePaper(shared(), session, on('2026-12-16'), now)?.state).toMatchObject({ state: 'over', fileId: null, inWords: null });
    expect(closePaper(takeBackPaper(shared(), now).state, session, on('2026-12-16'), now)).toBeNull();
  });

  it('the team is every coordinator and those who meet the members', () => {
    const other = '01936f00-0000-7000-8000-00000000d009' as Id<'Person'>;
    expect([isTeamOf(session, jo, false), isTeamOf(session, other, false), isTeamOf(session, other, true), isTeamOf({ ...session, withIds: [other] }, other, false)]).toEqual([true, false, true, true]);
  });

  it('a paper that was taken back has no pages left', () => {
    expect(mayLookAtPaper(takeBackPaper(shared(), now).state, session, team, before)).toBe(false);
    expect(takeBackPaper(added(), now).state).toMatchObject({ fileId: null, inWords: null });
  });
});
