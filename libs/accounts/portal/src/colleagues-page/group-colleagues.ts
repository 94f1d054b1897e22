import type { ColleaguesPageQuery } from './colleagues-page.generated';
import { staffRoles } from './role-words';

export type Colleague = ColleaguesPageQuery['colleagues'][number];

export interface ColleagueGroup {
  /** A role, `none` for an account that opens nothing yet, or `closed`. */
  readonly key: string;
  readonly colleagues: readonly Colleague[];
}

/** Each colleague once, under the first of their roles; who was closed comes last. */
export function groupColleagues(colleagues: readonly Colleague[], words: string): readonly ColleagueGroup[] {
  const found = colleagues.filter(({ name, email }) => `${name} ${email ?? ''}`.toLowerCase().includes(words.trim().toLowerCase()));
  const keys = ['none', ...staffRoles, 'closed'];
  return keys.map((key) => ({ key, colleagues: found.filter((one) => keyOf(one) === key) })).filter((group) => group.colleagues.length > 0);
}

function keyOf({ roles, closedAt }: Colleague): string {
  if (closedAt !== null) return 'closed';
  return staffRoles.find((role) => roles.includes(role)) ?? 'none';
}
