import { AccountsDoor } from '@alongside/accounts/server';
import type { Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

const TEAM = 'Working together';

/** How we sign, and how we greet: by first names. */
@Injectable()
export class Sender {
  constructor(private readonly accounts: AccountsDoor) {}

  /** "Jo, Working together"; only the team when nobody is named. */
  async named(personId: Id<string> | null): Promise<string> {
    const person = personId === null ? null : await this.accounts.person(personId);
    return person ? `${person.firstName}, ${TEAM}` : `The ${TEAM} team`;
  }

  async firstNameOf(personId: Id<string>): Promise<string> {
    return (await this.accounts.person(personId))?.firstName ?? '';
  }

  /** "Kim", or "Kim and Pat". */
  async firstNamesOf(personIds: readonly Id<string>[]): Promise<string> {
    const people = await this.accounts.people(personIds);
    return people.map((person) => person.firstName).sort().join(' and ');
  }
}
