import { readCode, type Role, type SureWay, type TextOutcome } from '@alongside/accounts/rules';
import type { Actor, Id, Instant } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { HearOfText } from './actions/hear-of-text';
import { CallPerson } from './actions/call-person';
import { ChangeRoles } from './actions/change-roles';
import { LetAddProof } from './actions/let-add-proof';
import { OpenAccount, type NewAccount } from './actions/open-account';
import { OpenSession } from './actions/open-session';
import { SetSignInPhone } from './actions/set-sign-in-phone';
import { SignOutEverywhere } from './actions/sign-out-everywhere';
import { SignInWithWorkAccount, type WorkSignInEnd } from './actions/sign-in-with-work-account';
import { codeMark, fits, newCode } from './sign-in-marks';
import { HelpersRead } from './store/helpers.read';
import { PeopleRead, type PersonCard } from './store/people.read';

/** What the rest of the house may ask about people and their accounts. Everything joins the caller's transaction. */
@Injectable()
export class AccountsDoor {
  constructor(
    private readonly accounts: OpenAccount,
    private readonly naming: CallPerson,
    private readonly roles: ChangeRoles,
    private readonly sessions: OpenSession,
    private readonly phones: SetSignInPhone,
    private readonly work: SignInWithWorkAccount,
    private readonly read: PeopleRead,
    private readonly out: SignOutEverywhere,
    private readonly letAdd: LetAddProof,
    private readonly helpers: HelpersRead,
    private readonly hear: HearOfText,
  ) {}

  /** One person, one id everywhere: a member's id is this id. Throws Refusal EMAIL_NOT_UNDERSTOOD, ANSWER_MISSING, ANSWER_TOO_LONG, ROLE_UNKNOWN. */
  openAccount(account: NewAccount, by: Actor): Promise<Id<'Person'>> {
    return this.accounts.run(account, by);
  }

  /** Many at once, as an import opens them. An e-mail another account signs in with is left out, not refused: families share addresses. */
  openAccounts(accounts: readonly (NewAccount & { readonly id: Id<string> })[], by: Actor): Promise<void> {
    return this.accounts.many(accounts, by);
  }

  /** The name somebody chose to be called by, wherever the house greets them. */
  callPerson(id: Id<string>, firstName: string, by: Actor): Promise<void> {
    return this.naming.run(id as Id<'Person'>, firstName, by);
  }

  /** The name in their record was put right: lists and greetings follow in the same transaction. */
  nameRight(id: Id<string>, name: { readonly displayName: string; readonly firstName: string }, by: Actor): Promise<void> {
    return this.naming.nameRight(id as Id<'Person'>, name, by);
  }

  person(id: Id<string>): Promise<PersonCard | null> {
    return this.read.one(id as Id<'Person'>);
  }

  people(ids: readonly Id<string>[]): Promise<PersonCard[]> {
    return this.read.many(ids as readonly Id<'Person'>[]);
  }

  peopleWithRole(role: Role): Promise<PersonCard[]> {
    return this.read.withRole(role);
  }

  /** Colleagues with an open account and one of these roles who can be told something urgent, by text or by mail. */
  colleaguesToTell(roles: readonly Role[]): Promise<PersonCard[]> {
    return this.read.toTell(roles);
  }

  peopleNamed(words: string, most: number): Promise<PersonCard[]> {
    return this.read.named(words, most);
  }

  /** Where this person's mail goes; only for sending something, never for showing. */
  signInEmail(id: Id<string>): Promise<string | null> {
    return this.read.signInEmail(id as Id<'Person'>);
  }

  /** Where this person's texts go; only for sending something, never for showing. */
  workPhone(id: Id<string>): Promise<string | null> {
    return this.read.workPhone(id as Id<'Person'>);
  }

  /** Who signs in with this address; for linking two people, never for telling a stranger. */
  personWithEmail(email: string): Promise<PersonCard | null> {
    return this.read.byEmail(email);
  }

  /** What the provider says became of a text; one that went to nobody of ours is no matter. */
  textAnswered(reference: string, outcome: TextOutcome): Promise<void> {
    return this.hear.run(reference, outcome);
  }

  /** Codes may be sent to this mobile number, because a code came back from it. Throws Refusal PHONE_NOT_UNDERSTOOD. */
  signInByPhone(id: Id<'Person'>, phone: string, by: Actor): Promise<void> {
    return this.phones.run(id, phone, by);
  }

  /** A code that shows an address is somebody's, and the mark it is known again by; bound to what it was made for. The code is to be sent and kept nowhere. */
  newCode(boundTo: Id<string>): { readonly code: string; readonly shown: string; readonly mark: Uint8Array } {
    const code = newCode();
    return { code, shown: `${code.slice(0, 4)}-${code.slice(4)}`, mark: codeMark(boundTo, code) };
  }

  /** Takes the same time whatever was typed. */
  codeFits(mark: Uint8Array | null, boundTo: Id<string>, typed: string): boolean {
    return fits(mark, boundTo, readCode(typed));
  }

  /** Who made a way in for this person since then, or sat beside them: they stay away from that person's money for a while. */
  helpersOf(id: Id<string>, since: Instant): Promise<Id<'Person'>[]> {
    return this.helpers.since(id as Id<'Person'>, since);
  }

  /** A second proof that whoever came by a stolen mailbox yesterday cannot have made. */
  hasSettledProof(id: Id<string>, days: number): Promise<boolean> {
    return this.helpers.hasSettledProof(id as Id<'Person'>, days);
  }

  /** Which person the demo lets a visitor be. */
  personByDemoKey(key: string): Promise<PersonCard | null> {
    return this.read.byDemoKey(key);
  }

  /** The first of them all has nobody to ask: the house lets somebody add a first app or key. Throws Refusal NOT_FOUND, HAS_SECOND_PROOF. */
  letAddProof(personId: Id<'Person'>, sureBy: SureWay, by: Actor): Promise<void> {
    return this.letAdd.run(personId, sureBy, by);
  }

  grantRole(personId: Id<'Person'>, role: Role, by: Actor): Promise<void> {
    return this.roles.grant(personId, role, by);
  }

  /** Ends every session of everybody; answers how many there were. */
  signEverybodyOut(by: Actor): Promise<number> {
    return this.out.everybody(by);
  }

  endRole(personId: Id<'Person'>, role: Role, by: Actor): Promise<void> {
    return this.roles.end(personId, role, by);
  }

  /** A session for somebody whose right to it the caller has proved. Answers the cookie's token. */
  openSession(personId: Id<'Person'>, assurance: 1 | 2): Promise<string> {
    return this.sessions.run(personId, assurance);
  }

  /** Where to send a browser that wants to come in, or prove again, with a work account. Throws Refusal WORK_SIGN_IN_AWAY. */
  beginWorkSignIn(browser: string, returnTo: string, again: boolean, by: Actor): Promise<string> {
    return this.work.begin(browser, returnTo, again, by);
  }

  /** Throws Refusal WORK_SIGN_IN_AWAY, WORK_SIGN_IN_NOT_RIGHT, WORK_ACCOUNT_UNKNOWN. */
  finishWorkSignIn(query: string, browser: string, by: Actor): Promise<WorkSignInEnd> {
    return this.work.finish(query, browser, by);
  }
}
