import { instant, newId } from '@alongside/kernel';

import { planVisit, type LoneRules, type LoneVisit } from '../safety/lone-visit';

export const loneRules: LoneRules = { graceMinutes: 15, mostHours: 10, daysAhead: 60 };

/** From 15:00 to 16:00 UTC on a Monday, said that morning. */
export function aLoneVisit(different: Partial<LoneVisit> = {}): LoneVisit {
  const { lines = [], ...planned } = different;
  const visit = planVisit({
    id: newId(), personId: newId(), kind: 'home', startsAt: instant('2026-11-23T15:00:00Z'), expectedAt: instant('2026-11-23T16:00:00Z'),
    contactIds: [newId(), newId()], withId: null, placeSealed: 'sealed', saidAt: instant('2026-11-23T09:00:00Z'), ...planned,
  }).state;
  return { ...visit, lines };
}
