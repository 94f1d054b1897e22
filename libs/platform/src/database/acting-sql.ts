import type { Actor } from '@alongside/kernel';
import { escapeLiteral } from 'pg';

/** The one word of the wall that no role of a person can be. */
const SYSTEM = 'system';
// The words stand in one list, so no role may bring a comma of its own.
const isRole = (role: string): boolean => /^[\w-]+$/.test(role) && role !== SYSTEM;

/** Who acts, in the order person, roles, purpose. */
export function actingWords({ kind, personId, roles, purpose }: Actor): [person: string, roles: string, purpose: string] {
  return [personId ?? '', (kind === 'system' ? [SYSTEM] : roles.filter(isRole)).join(','), purpose];
}

/**
 * Tells the database who acts until the transaction ends, and no longer: what a session kept would be the next one's.
 * Simple statements, so that they travel together with the one that begins.
 */
export function actingSql(actor: Actor): string {
  const [person, roles, purpose] = actingWords(actor).map(escapeLiteral);
  return `set local alongside.person = ${person}; set local alongside.roles = ${roles}; set local alongside.purpose = ${purpose}`;
}
