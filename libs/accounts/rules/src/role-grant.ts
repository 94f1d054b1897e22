import { decided, must, type Decision, type Id, type Instant } from '@alongside/kernel';

import { powersChanged, roleEnded, roleGranted } from './events';
import { isRole, type Role } from './role';

/** A role somebody holds, from a moment to a moment. Ended grants stay, so it can be told who could do what on a day. */
export interface RoleGrant {
  readonly id: Id<'RoleGrant'>;
  readonly personId: Id<'Person'>;
  readonly role: Role;
  readonly grantedAt: Instant;
  readonly endedAt: Instant | null;
}

/** Throws Refusal ROLE_UNKNOWN. */
export function grantRole(id: Id<'RoleGrant'>, personId: Id<'Person'>, role: string, now: Instant): Decision<RoleGrant> {
  must(isRole(role) ? null : 'ROLE_UNKNOWN', 'role');
  const grant: RoleGrant = { id, personId, role: role as Role, grantedAt: now, endedAt: null };
  return decided(grant, roleGranted(grant));
}

/** By a colleague, so that whoever it is about is told. Throws Refusal ROLE_UNKNOWN. */
export function giveRole(id: Id<'RoleGrant'>, personId: Id<'Person'>, role: string, now: Instant): Decision<RoleGrant> {
  const { state, facts } = grantRole(id, personId, role, now);
  return decided(state, ...facts, powersChanged(state));
}

export function endRole(grant: RoleGrant, now: Instant): Decision<RoleGrant> {
  const ended = { ...grant, endedAt: now };
  return decided(ended, roleEnded(ended));
}

/** By a colleague. */
export function takeRole(grant: RoleGrant, now: Instant): Decision<RoleGrant> {
  const { state, facts } = endRole(grant, now);
  return decided(state, ...facts, powersChanged(state));
}
