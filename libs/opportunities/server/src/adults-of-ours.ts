import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import type { Session } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
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

type RunBy = Pick<Session, 'contactId' | 'withIds'>;
type Watched = RunBy & Pick<Session, 'heldOn' | 'startsAt' | 'endsAt'>;
type PersonNamed = Awaited<ReturnType<AccountsDoor['people']>>[number];

const runBy = ({ contactId, withIds }: RunBy) => [contactId, ...withIds];

const ofTheTeam = ['coordinator', 'service-lead', 'safeguarding-lead'] as const;

/** Who of us may watch over children on a date or be with one on the way: the team, and whoever runs the date and is staff. Members, however grown up, come to take part; only whoever is checked and trained for it may watch, and nobody of them is with a child on the way. */
@Injectable()
export class AdultsOfOurs {
  constructor(private readonly transactions: Transactions, private readonly accounts: AccountsDoor, private readonly members: MembersDoor) {}

  /** By name. */
  async of(session: RunBy): Promise<readonly OneOfUs[]> {
    return (await this.ofEach([session]))[0] ?? [];
  }

  /** For each date in the order asked; the team is asked for once. Whoever has no role any more has left. */
  private async ofEach(sessions: readonly RunBy[]): Promise<readonly (readonly OneOfUs[])[]> {
    const runThem = new Map((await this.accounts.people([...new Set(sessions.flatMap(runBy))])).filter(({ audience, roles }) => audience === 'staff' && roles.length > 0).map((one) => [one.id as string, one]));
    const team: PersonNamed[] = [];
    for (const role of ofTheTeam) team.push(...(await this.accounts.peopleWithRole(role)));
    return sessions.map((session) => {
      const found = new Map<string, OneOfUs>();
      for (const { id, displayName } of [...runBy(session).flatMap((id) => runThem.get(id) ?? []), ...team]) found.set(id, { id, name: displayName });
      return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
    });
  }

  /** Who may be named in a plan as watching: the team by name, then members who are checked and trained for it and are so on the day of the date. */
  async watchersOf(session: Watched): Promise<readonly Watcher[]> {
    return (await this.watchersOfEach([session]))[0] ?? [];
  }

  /** For each date in the order asked. A member who rests, or said that they are away on the day, watches nobody. Asked in the house's name: whoever asks sees nobody's days. */
  watchersOfEach(sessions: readonly Watched[]): Promise<readonly (readonly Watcher[])[]> {
    return this.transactions.as(systemActor('opportunities.who-may-watch'), async () => {
      const teams = await this.ofEach(sessions);
      const onDay = new Map<string, readonly Watcher[]>();
      for (const heldOn of new Set(sessions.map((one) => one.heldOn))) {
        onDay.set(heldOn, (await this.members.whoMayWatch(heldOn)).map(({ id, knownAs }) => ({ id: id as string as Id<'Person'>, name: knownAs, isMember: true })));
      }
      const all: (readonly Watcher[])[] = [];
      for (const [at, session] of sessions.entries()) {
        const team = (teams[at] ?? []).map((one) => ({ ...one, isMember: false }));
        const members = await this.thereOn(session, onDay.get(session.heldOn) ?? []);
        all.push([...team, ...members.filter(({ id }) => team.every((one) => one.id !== id)).sort((one, other) => one.name.localeCompare(other.name))]);
      }
      return all;
    });
  }

  private async thereOn(session: Watched, members: readonly Watcher[]): Promise<readonly Watcher[]> {
    if (members.length === 0) return members;
    const said = await this.members.availableOn(members.map(({ id }) => id as string as Id<'Member'>), session);
    return members.filter(({ id }) => said.get(id as string as Id<'Member'>)?.whyNotThen !== 'MEMBER_AWAY');
  }

  /** By name, whether they still work with us or not, in the order given. */
  async named(ids: readonly Id<'Person'>[]): Promise<readonly OneOfUs[]> {
    const names = new Map((ids.length === 0 ? [] : await this.accounts.people(ids)).map(({ id, displayName }) => [id as string, displayName]));
    return ids.flatMap((id) => (names.has(id) ? [{ id, name: names.get(id) ?? '' }] : []));
  }
}
