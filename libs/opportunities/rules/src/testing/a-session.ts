import { instant, type ClockTime, type Id, type Pence, type PlainDate } from '@alongside/kernel';

import type { Session } from '../session';
import { everybodyFits } from '../who-fits';

/** The panel of Tuesday 8 December 2026, 4:30pm to 6:30pm, with one seat for a parent or carer and one for a young person. */
export function aSession(different: Partial<Session> = {}): Session {
  return {
    id: '01936f00-0000-7000-8000-00000000a001' as Id<'Session'>, kind: 'panel', title: 'Help choose a new team manager', plainSummary: 'Three people want this job. You help say who is best.',
    heldOn: '2026-12-08' as PlainDate, startsAt: '16:30' as ClockTime, endsAt: '18:30' as ClockTime, place: 'Harbour House, room 2', placeNote: null,
    activity: 'interview-panel', payTier: 'two-hours', payPence: 5250 as Pence, payBy: '2026-12-22' as PlainDate, answerBy: '2026-12-03' as PlainDate,
    contactId: '01936f00-0000-7000-8000-00000000d001' as Id<'Person'>, groupId: null, withIds: [], referenceLevel: 0, fit: everybodyFits, breakAt: null, breakMinutes: null, registerClosedAt: null,
    seats: [{ kind: 'parent-carer', count: 1, taken: 0 }, { kind: 'young-person', count: 1, taken: 0 }],
    ...different,
  };
}

export const longBefore = { now: instant('2026-11-23T09:00:00Z'), today: '2026-11-23' as PlainDate };
export const duringSession = instant('2026-12-08T16:41:00Z');
