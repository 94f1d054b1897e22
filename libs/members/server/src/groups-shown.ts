import { AccountsDoor } from '@alongside/accounts/server';
import { seesTheOthers, whyNotChangeGroup, whyNotEndPlace, type GroupAgreement, type NetworkGroup } from '@alongside/members/rules';
import { Refusal, type Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import type { GroupType, MyGroupType, TeamPersonType } from './graphql/group.type';
import { GroupsRead, type NamedPlace } from './store/groups.read';

/** Groups in words, for the team and for those who are in them. */
@Injectable()
export class GroupsShown {
  constructor(private readonly read: GroupsRead, private readonly accounts: AccountsDoor) {}

  /** Those whoever asks may know of. */
  async all(): Promise<GroupType[]> {
    return this.shown(await this.read.inSight());
  }

  /** Coordinators and supporters, by name. */
  async team(): Promise<TeamPersonType[]> {
    const people = [...(await this.accounts.peopleWithRole('coordinator')), ...(await this.accounts.peopleWithRole('supporter'))];
    return [...new Map(people.map(({ id, displayName }) => [id as string, { id, name: displayName }])).values()].sort((one, other) => one.name.localeCompare(other.name));
  }

  /** Throws Refusal NOT_FOUND. */
  async one(id: Id<'NetworkGroup'>): Promise<GroupType> {
    const group = await this.read.one(id);
    const [shown] = group === null ? [] : await this.shown([group]);
    if (!shown) throw new Refusal('NOT_FOUND');
    return shown;
  }

  async mine(personId: Id<'Person'>): Promise<MyGroupType[]> {
    const groups = await this.read.ofMember(personId);
    const { agreements, placesOf } = await this.around(groups, personId);
    return groups.map((group) => mine(group, personId, agreements.find(({ groupId }) => groupId === group.id) ?? null, placesOf(group)));
  }

  private async shown(groups: readonly NetworkGroup[]): Promise<GroupType[]> {
    const { agreements, placesOf } = await this.around(groups);
    return groups.map((group) => {
      const versions = agreements.filter(({ groupId }) => groupId === group.id);
      const places = placesOf(group);
      return {
        ...group, memberCount: places.filter(({ part, to }) => part !== 'team' && to === null).length, agreement: versions[0] ?? null, earlierAgreements: versions.slice(1), whyNotChange: whyNotChangeGroup(group),
        places: places.map((place) => ({ ...place, apart: group.apart, teamIds: group.teamIds, whyNotEnd: whyNotEndPlace(group, place) })),
      };
    });
  }

  private async around(groups: readonly NetworkGroup[], looker: Id<'Person'> | null = null): Promise<{ readonly agreements: readonly GroupAgreement[]; readonly placesOf: (group: NetworkGroup) => readonly NamedPlace[] }> {
    const ids = groups.map(({ id }) => id);
    if (ids.length === 0) return { agreements: [], placesOf: () => [] };
    const [agreements, places] = [await this.read.agreementsOf(ids), await this.read.placesOf(ids)];
    const team = new Map<string, string>((await this.accounts.people([...new Set(places.filter(({ name }) => name === '').map(({ personId }) => personId))])).map(({ id, displayName }) => [id, displayName]));
    return { agreements, placesOf: ({ id }) => onceAPerson(places.filter(({ groupId }) => groupId === id), looker).map((place) => ({ ...place, name: place.name || (team.get(place.personId) ?? '') })) };
  }
}

/** What one member sees of their group: the others only once they said yes to how it works, and of those only who lets their name be seen. */
function mine(group: NetworkGroup, personId: Id<'Person'>, now: GroupAgreement | null, places: readonly NamedPlace[]): MyGroupType {
  const open = places.filter(({ to }) => to === null);
  const own = open.find((place) => place.personId === personId);
  const saidYesTo = own?.saidYesTo ?? null;
  const opened = seesTheOthers(now, saidYesTo);
  const named = (part: NamedPlace['part']) => open.filter((place) => place.part === part && (part === 'team' || place.nameShown || place.personId === personId));
  return {
    id: group.id, name: group.name, about: group.about, since: own?.from ?? group.startedOn, iLead: own?.part === 'leads', nameShown: own?.nameShown ?? false,
    agreement: now, saidYesTo, asked: !opened, peopleInGroup: [...group.memberIds, ...group.teamIds],
    team: named('team').map(({ name }) => name.split(' ')[0] ?? ''), leads: opened ? named('leads').map(({ name }) => name) : [],
    others: opened ? named('member').filter((place) => place.personId !== personId).map(({ name }) => name) : [],
    memberCount: opened ? open.filter(({ part }) => part !== 'team').length : null,
  };
}

/** Somebody with two joined records has a place on each, and is one person: theirs is the one of the record in use, and for themself the one they look from. */
function onceAPerson(places: readonly NamedPlace[], looker: Id<'Person'> | null): readonly NamedPlace[] {
  const own = new Set<string>(places.flatMap(({ id, personId }) => (personId === looker ? [id] : [])));
  const twice = new Set<string>(places.flatMap(({ id, carriedFrom }) => (carriedFrom === null ? [] : [own.has(carriedFrom) ? id : carriedFrom])));
  return places.filter(({ id }) => !twice.has(id));
}
