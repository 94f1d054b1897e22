import type { Actor } from '@alongside/kernel';

import { colleagueRoles, isRole, powerfulRoles } from './role';
import type { HelpedPerson } from './ways-in-of-others';

/** Administrators change what colleagues may do: never what they may do themselves, and nothing of people who take part. */
export function whyNotChangeColleague(person: HelpedPerson, by: Actor): 'ROLE_OF_YOUR_OWN' | 'NOT_FOUND' | null {
  if (person.audience !== 'staff') return 'NOT_FOUND';
  return by.personId === person.id ? 'ROLE_OF_YOUR_OWN' : null;
}

export function whyNotGive(role: string, held: readonly string[]): 'ROLE_UNKNOWN' | 'ROLE_HELD' | null {
  if (!isRole(role) || !colleagueRoles.includes(role)) return 'ROLE_UNKNOWN';
  return held.includes(role) ? 'ROLE_HELD' : null;
}

export function takesTwo(role: string): boolean {
  return isRole(role) && powerfulRoles.includes(role);
}

/** Somebody must be left who can give roles. `administrators` are those of today. */
export function whyNotEnd(role: string, administrators: number): 'LAST_ADMINISTRATOR' | null {
  return role === 'administrator' && administrators <= 1 ? 'LAST_ADMINISTRATOR' : null;
}
