import { decided, must, optionalText, Refusal, requiredText, type Decision, type Id, type Instant } from '@alongside/kernel';

import { accountClosed, accountOpened, accountOpenedAgain, nameChanged, signInEmailSet, signInPhoneSet, workPhoneSet } from './events';

/** Whose voice the portal speaks in. */
export type Audience = 'adult' | 'young' | 'staff';

export interface Person {
  readonly id: Id<'Person'>;
  readonly displayName: string;
  readonly firstName: string;
  /** Lower case. Null for somebody who signs in by card or not at all. */
  readonly signInEmail: string | null;
  /** A number that takes texts. Two people may have the same one; then neither signs in with it. */
  readonly signInPhone: string | null;
  /** Where somebody who works here is asked to look at something urgent. It takes texts, and opens nothing. */
  readonly workPhone: string | null;
  readonly audience: Audience;
  /** Which of the demo's people this is; null for everybody else. */
  readonly demoKey: string | null;
  readonly openedAt: Instant;
  /** A closed account is opened by nothing, until somebody opens it again. */
  readonly closedAt: Instant | null;
}

export interface AccountDetails {
  readonly displayName: string;
  readonly firstName: string;
  readonly email: string | null;
  readonly audience: Audience;
  readonly demoKey?: string | null;
}

const LONGEST_NAME = 120;
const LONGEST_EMAIL = 254;

/** Throws Refusal naming displayName, firstName or email. */
export function openAccount(id: Id<'Person'>, details: AccountDetails, now: Instant): Decision<Person> {
  const person: Person = {
    id,
    displayName: requiredText(details.displayName, 'displayName', LONGEST_NAME),
    firstName: requiredText(details.firstName, 'firstName', LONGEST_NAME),
    signInEmail: emailAddress(details.email),
    signInPhone: null,
    workPhone: null,
    audience: details.audience,
    demoKey: details.demoKey ?? null,
    openedAt: now,
    closedAt: null,
  };
  return decided(person, accountOpened(person));
}

/** Somebody chose another name to be called by; the portal greets them with it. */
export function callBy(person: Person, firstName: string): Decision<Person> {
  const called = { ...person, firstName: requiredText(firstName, 'firstName', LONGEST_NAME) };
  return decided(called, nameChanged(called));
}

/** Their name was put right in a record: what the house calls them and lists them by follows. Null when it is so already. */
export function nameRight(person: Person, { displayName, firstName }: Pick<AccountDetails, 'displayName' | 'firstName'>): Decision<Person> | null {
  const named: Person = { ...person, displayName: requiredText(displayName, 'displayName', LONGEST_NAME), firstName: requiredText(firstName, 'firstName', LONGEST_NAME) };
  const fields = (['displayName', 'firstName'] as const).filter((field) => named[field] !== person[field]);
  return fields.length === 0 ? null : decided(named, nameChanged(named, fields));
}

/** The phone to which codes may be sent; null takes it away. */
export function signInByPhone(person: Person, signInPhone: string | null): Decision<Person> {
  const changed = { ...person, signInPhone };
  return decided(changed, signInPhoneSet(changed));
}

/** Their own number for what cannot wait; null takes it away. Throws Refusal FOR_COLLEAGUES. */
export function reachAtWork(person: Person, workPhone: string | null): Decision<Person> {
  must(person.audience === 'staff' ? null : 'FOR_COLLEAGUES');
  const changed = { ...person, workPhone };
  return decided(changed, workPhoneSet(changed));
}

/** The address to which codes are sent; null takes it away. */
export function signInByEmail(person: Person, signInEmail: string | null): Decision<Person> {
  const changed = { ...person, signInEmail };
  return decided(changed, signInEmailSet(changed));
}

/** Throws Refusal ACCOUNT_CLOSED when it is already. */
export function closeAccount(person: Person, now: Instant): Decision<Person> {
  must(whyNotHere(person));
  const closed = { ...person, closedAt: now };
  return decided(closed, accountClosed(closed));
}

/** Throws Refusal ACCOUNT_OPEN. */
export function openAccountAgain(person: Person): Decision<Person> {
  must(person.closedAt === null ? 'ACCOUNT_OPEN' : null);
  const opened = { ...person, closedAt: null };
  return decided(opened, accountOpenedAgain(opened));
}

export function whyNotHere({ closedAt }: Pick<Person, 'closedAt'>): 'ACCOUNT_CLOSED' | null {
  return closedAt === null ? null : 'ACCOUNT_CLOSED';
}

/** Lower case, because mailboxes are; null when nothing was typed. Throws Refusal EMAIL_NOT_UNDERSTOOD. */
export function emailAddress(typed: string | null): string | null {
  const email = optionalText(typed, 'email', LONGEST_EMAIL)?.toLowerCase() ?? null;
  if (email !== null && !/^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:"]+$/.test(email)) throw new Refusal('EMAIL_NOT_UNDERSTOOD', 'email');
  return email;
}
