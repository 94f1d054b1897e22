import { activityKinds } from '../checks/activity';
import type { Profile } from '../profile/profile';

/** As much of a profile as a date is held against. */
export type Planning = Pick<Profile, 'times' | 'away' | 'busy' | 'mostAMonth' | 'ratherNot'>;

/**
 * What counts when a date is planned and somebody has two records (docs/adr/0027): every kind they would rather not do, every day away, every time they can’t come, and the lower limit.
 * Times are asked of the record in hand first: held together, two ways of saying "mostly then" would leave no time at all.
 */
export function stricterProfile(own: Planning, others: readonly Planning[]): Planning {
  const all = [own, ...others];
  const limits = all.flatMap(({ mostAMonth }) => mostAMonth ?? []);
  return {
    times: all.find(({ times }) => times.length > 0)?.times ?? [],
    away: all.flatMap(({ away }) => away),
    busy: all.flatMap(({ busy }) => busy),
    mostAMonth: limits.length === 0 ? null : Math.min(...limits),
    ratherNot: activityKinds.filter((kind) => all.some(({ ratherNot }) => ratherNot.includes(kind))),
  };
}
