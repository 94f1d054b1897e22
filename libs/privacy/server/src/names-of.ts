import { AccountsDoor, type PersonCard } from '@alongside/accounts/server';
import { id, isId } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

const MOST_FOUND = 50;

/** People behind the ids of the log, and ids behind the names that a searcher types. */
@Injectable()
export class NamesOf {
  constructor(private readonly accounts: AccountsDoor) {}

  async people(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, PersonCard>> {
    const known = [...new Set(ids.filter((each) => each !== null))];
    const people = await this.accounts.people(known.map((each) => id(each)));
    return new Map(people.map((person) => [person.id, person]));
  }

  /** Null when nothing was typed, so that nothing is left out. */
  async idsFor(typed: string | null): Promise<readonly string[] | null> {
    const words = typed?.trim() ?? '';
    if (words === '') return null;
    if (isId(words.toLowerCase())) return [words.toLowerCase()];
    return (await this.accounts.peopleNamed(words, MOST_FOUND)).map((person) => person.id);
  }
}
