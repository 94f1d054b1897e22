import { ageOn, type PlainDate } from '@alongside/kernel';

import { counts, type CheckHistory } from './check';
import { reaches } from './dbs';
import { requirementsOn, type Requirement } from './requirement';
import type { RequirementRecord } from './requirement-record';
import type { TakingPartMember } from './why-not-qualified';

export type WhyNotWatch = 'NOT_OF_AGE' | 'NOT_CHECKED' | 'NOT_TRAINED';

/**
 * Whether a member may be counted as watching over young people on a day: of age, with an enhanced DBS check and with everything that is required for watching, all of it good on that day.
 * Being let off does not count here. Where nothing is written down that shows somebody is trained, no member is.
 */
export function whyNotWatch(
  { seat, bornOn }: TakingPartMember, requirements: readonly Requirement[], historyOf: (code: Requirement['code']) => CheckHistory | undefined, on: PlainDate, adultAge: number,
): WhyNotWatch | null {
  if (bornOn === null ? seat === 'young-person' : ageOn(bornOn, on) < adultAge) return 'NOT_OF_AGE';
  const good = (code: Requirement['code']) => (historyOf(code)?.records ?? []).filter((record) => isGood(record, on));
  const lines = [...new Set(requirements.map(({ code }) => code))];
  if (!lines.some((code) => good(code).some(({ dbsLevel }) => reaches(dbsLevel, 'enhanced')))) return 'NOT_CHECKED';
  const forWatching = requirementsOn(requirements, on).filter(({ gate }) => gate.watching);
  const trained = forWatching.some(({ dbsLevel }) => dbsLevel === 'none') && forWatching.every(({ code }) => good(code).length > 0);
  return trained ? null : 'NOT_TRAINED';
}

function isGood(record: RequirementRecord, on: PlainDate): boolean {
  return record.takenBackOn === null && record.metOn !== null && record.metOn <= on && counts(record, on);
}
