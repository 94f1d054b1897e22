import { AccountsDoor } from '@alongside/accounts/server';
import type { Id } from '@alongside/kernel';
import type { Session } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

/** A grown-up of ours by name. */
export interface OneOfUs {
  readonly id: Id<'Person'>;
  readonly name: string;
}

const ofTheTeam = ['coordinator', 'service-lead', 'safeguarding-lead'] as const;

/** Who of us may watch over children on a date or be with one on the way: the team, and whoever runs the date and is staff. Members, however grown up, come to take part and are not counted. */
@Injectable()
export class AdultsOfOurs {
  constructor(private readonly accounts: AccountsDoor) {}

  /** By name. */
  async of({ contactId, withIds }: Pick<Session, 'contactId' | 'withIds'>): Promise<readonly OneOfUs[]> {
    const found = new Map<string, OneOfUs>();
    const runIt = (await this.accounts.people([contactId, ...withIds])).filter(({ audience }) => audience === 'staff');
    for (const role of ofTheTeam) runIt.push(...(await this.accounts.peopleWithRole(role)));
    for (const { id, displayName } of runIt) found.set(id, { id, name: displayName });
    return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
  }

  /** By name, whether they still work with us or not, in the order given. */
  async named(ids: readonly Id<'Person'>[]): Promise<readonly OneOfUs[]> {
    const names = new Map((ids.length === 0 ? [] : await this.accounts.people(ids)).map(({ id, displayName }) => [id as string, displayName]));
    return ids.flatMap((id) => (names.has(id) ? [{ id, name: names.get(id) ?? '' }] : []));
  }
}
