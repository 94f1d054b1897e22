import { id, instant } from '@alongside/kernel';

import { planVisit, type LoneRules, type LoneVisit } from '../safety/lone-visit';

export const loneRules: LoneRules = { graceMinutes: 15, mostHours: 10, daysAhead: 60 };

const person = (last: string) => id<'Person'>(`01900000-0000-7000-8000-0000000000${last}`);

/** From 15:00 to 16:00 UTC on a Monday, said that morning. */
export function aLoneVisit(different: Partial<LoneVisit> = {}): LoneVisit {
  const { lines = [], ...planned } = different;
  const visit = planVisit({
    id: id('01900000-0000-7000-8000-0000000000f0'), personId: person('f1'), kind: 'home', startsAt: instant('2026-11-23T15:00:00Z'), expectedAt: instant('2026-11-23T16:00:00Z'),
    contactIds: [person('f2'), person('f3')], withId: null, placeSealed: 'sealed', saidAt: instant('2026-11-23T09:00:00Z'), ...planned,
  }).state;
  return { ...visit, lines };
}
