import { decided, hasRole, must, type Actor, type Decision, type Id, type Instant } from '@alongside/kernel';

import { roleAgreed, roleAsked, roleDeclined, roleTakenBack } from './events';
import type { Role } from './role';

/** A role with power that one person asked for in a colleague's name, until a second person says yes or no. */
export interface WaitingRole {
  readonly id: Id<'WaitingRole'>;
  readonly personId: Id<'Person'>;
  readonly role: Role;
  readonly askedById: Id<'Person'>;
  readonly askedAt: Instant;
  readonly answer: 'agreed' | 'declined' | 'taken-back' | null;
  /** Null also when those who run the machine agreed, because nobody else could. */
  readonly answeredById: Id<'Person'> | null;
  readonly answeredAt: Instant | null;
}

export function askForRole(asked: Pick<WaitingRole, 'id' | 'personId' | 'role' | 'askedById'>, now: Instant): Decision<WaitingRole> {
  const waiting: WaitingRole = { ...asked, askedAt: now, answer: null, answeredById: null, answeredAt: null };
  return decided(waiting, roleAsked(waiting));
}

/**
 * The second word is another administrator's. A service lead's counts while there is no other administrator, and that of those who run the machine while
 * there is no service lead either: a council of one administrator must not stand still, and nobody says yes to themselves.
 */
export function whyNotAgree(waiting: WaitingRole, by: Actor, others: SecondWords): 'ROLE_ANSWERED' | 'ROLE_ASKED_BY_YOU' | 'ROLE_OF_YOUR_OWN' | 'ROLE_WAITS_FOR_ADMINISTRATOR' | 'ROLE_WAITS_FOR_SERVICE_LEAD' | null {
  if (waiting.answer !== null) return 'ROLE_ANSWERED';
  if (by.kind === 'system') return others.administrators > 0 ? 'ROLE_WAITS_FOR_ADMINISTRATOR' : others.serviceLeads > 0 ? 'ROLE_WAITS_FOR_SERVICE_LEAD' : null;
  if (by.personId === waiting.askedById) return 'ROLE_ASKED_BY_YOU';
  if (by.personId === waiting.personId) return 'ROLE_OF_YOUR_OWN';
  return hasRole(by, 'administrator') || others.administrators === 0 ? null : 'ROLE_WAITS_FOR_ADMINISTRATOR';
}

/** How many could say the second word: neither whoever asked nor whoever it is about. */
export interface SecondWords {
  readonly administrators: number;
  readonly serviceLeads: number;
}

/** Throws what `whyNotAgree` says. */
export function agreeToRole(waiting: WaitingRole, by: Actor, others: SecondWords, now: Instant): Decision<WaitingRole> {
  must(whyNotAgree(waiting, by, others));
  const agreed: WaitingRole = { ...waiting, answer: 'agreed', answeredById: by.personId, answeredAt: now };
  return decided(agreed, roleAgreed(agreed));
}

/** Whoever asked takes it back; anybody else who may be asked says no. Throws Refusal ROLE_ANSWERED, ROLE_OF_YOUR_OWN. */
export function declineRole(waiting: WaitingRole, by: Actor, now: Instant): Decision<WaitingRole> {
  must(waiting.answer === null ? null : 'ROLE_ANSWERED');
  must(by.personId === waiting.personId ? 'ROLE_OF_YOUR_OWN' : null);
  const isAsker = by.personId === waiting.askedById;
  const answered: WaitingRole = { ...waiting, answer: isAsker ? 'taken-back' : 'declined', answeredById: by.personId, answeredAt: now };
  return decided(answered, isAsker ? roleTakenBack(answered) : roleDeclined(answered));
}
