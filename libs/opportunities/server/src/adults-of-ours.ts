import { AccountsDoor } from '@alongside/accounts/server';
import type { Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import type { Session } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

/** A grown-up of ours by name. */
export interface OneOfUs {
  readonly id: Id<'Person'>;
  readonly name: string;
}

/** Somebody who may watch over young people on a date. */
export interface Watcher extends OneOfUs {
  /** A grown-up member, checked and trained for it. */
  readonly isMember: boolean;
}

const ofTheTeam = ['coordinator', 'service-lead', 'safeguarding-lead'] as const;

/** Who of us may watch over children on a date or be with one on the way: the team, and whoever runs the date and is staff. Members, however grown up, come to take part; only whoever is checked and trained for it may watch, and nobody of them is with a child on the way. */
@Injectable()
export class AdultsOfOurs {
  constructor(private readonly accounts: AccountsDoor, private readonly members: MembersDoor) {}

  /** By name. */
  async of({ contactId, withIds }: Pick<Session, 'contactId' | 'withIds'>): Promise<readonly OneOfUs[]> {
    const found = new Map<string, OneOfUs>();
    const runIt = (await this.accounts.people([contactId, ...withIds])).filter(({ audience }) => audience === 'staff');
    for (const role of ofTheTeam) runIt.push(...(await this.accounts.peopleWithRole(role)));
    for (const { id, displayName } of runIt) found.set(id, { id, name: displayName });
    return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
  }

  /** Who may be named in a plan as watching: the team by name, then members who are checked and trained for it and are so on the day of the date. */
  async watchersOf(session: Pick<Session, 'contactId' | 'withIds' | 'heldOn'>): Promise<readonly Watcher[]> {
    const team = (await this.of(session)).map((one) => ({ ...one, isMember: false }));
    const members = (await this.members.whoMayWatch(session.heldOn)).map(({ id, knownAs }) => ({ id: id as string as Id<'Person'>, name: knownAs, isMember: true }));
    return [...team, ...members.filter(({ id }) => team.every((one) => one.id !== id)).sort((one, other) => one.name.localeCompare(other.name))];
  }

  /** By name, whether they still work with us or not, in the order given. */
  async named(ids: readonly Id<'Person'>[]): Promise<readonly OneOfUs[]> {
    const names = new Map((ids.length === 0 ? [] : await this.accounts.people(ids)).map(({ id, displayName }) => [id as string, displayName]));
    return ids.flatMap((id) => (names.has(id) ? [{ id, name: names.get(id) ?? '' }] : []));
  }
}
