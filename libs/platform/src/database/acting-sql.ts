import type { Actor } from '@alongside/kernel';
import { escapeLiteral } from 'pg';

/** The one word of the wall that no role of a person can be. */
const SYSTEM = 'system';
// The words stand in one list, so no role may bring a comma of its own.
const isRole = (role: string): boolean => /^[\w-]+$/.test(role) && role !== SYSTEM;

/**
 * Tells the database who acts until the transaction ends, and no longer: what a session kept would be the next one's.
 * Simple statements, so that they travel together with the one that begins.
 */
export function actingSql({ kind, personId, roles, purpose }: Actor): string {
  const words = kind === 'system' ? [SYSTEM] : roles.filter(isRole);
  return `set local alongside.person = ${escapeLiteral(personId ?? '')}; set local alongside.roles = ${escapeLiteral(words.join(','))}; set local alongside.purpose = ${escapeLiteral(purpose)}`;
}
