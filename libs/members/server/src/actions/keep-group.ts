import { AccountsDoor } from '@alongside/accounts/server';
import {
  changeGroup, endGroup, endPlace, givePlace, openGroup, writeAgreement, type GroupAgreement, type GroupPart, type GroupPlace, type NetworkGroup, type TypedGroup,
} from '@alongside/members/rules';
import { Clock, newId, Refusal, systemActor, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { GroupYes } from '../group-yes';
import { GroupAgreementStore } from '../store/group-agreement.store';
import { GroupPlaceStore } from '../store/group-place.store';
import { MemberStore } from '../store/member.store';
import { NetworkGroupStore } from '../store/network-group.store';
import { SamePersonRead } from '../store/same-person.read';
import { WhoMayMeet } from '../who-may-meet';

export interface NewGroup extends TypedGroup {
  readonly apart: boolean;
  /** How the group works together, if it has said so already. */
  readonly agreement?: string | null;
}

/** What the team does with a group. A group that whoever acts may not know of is not found: the wall sees to that. */
@Injectable()
export class KeepGroup {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly members: MemberStore,
    private readonly groups: NetworkGroupStore,
    private readonly places: GroupPlaceStore,
    private readonly agreements: GroupAgreementStore,
    private readonly yes: GroupYes,
    private readonly meeting: WhoMayMeet,
    private readonly samePerson: SamePersonRead,
  ) {}

  /** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG naming the field. */
  open({ agreement, ...typed }: NewGroup, by: Actor): Promise<NetworkGroup> {
    return this.transactions.run(async () => {
      if (by.personId === null) throw new Refusal('SIGN_IN_FIRST');
      const { group, place } = openGroup({ id: newId(), placeId: newId() }, { ...typed, by: by.personId, today: this.clock.today() });
      const opened = await this.groups.save(group, by);
      await this.places.save(place, by);
      if (agreement) await this.write(opened.id, agreement, by);
      return opened;
    });
  }

  /** Throws Refusal NOT_FOUND, GROUP_ENDED. */
  change(id: Id<'NetworkGroup'>, typed: TypedGroup, by: Actor): Promise<NetworkGroup> {
    return this.transactions.run(async () => this.groups.save(changeGroup(await this.groups.lock(id), typed), by));
  }

  /** Everybody's place ends with it; the team that was named keeps sight of what was. Throws Refusal NOT_FOUND, GROUP_ENDED. */
  end(id: Id<'NetworkGroup'>, by: Actor): Promise<NetworkGroup> {
    return this.transactions.run(async () => {
      const today = this.clock.today();
      let group = await this.groups.lock(id);
      const ended = endGroup(group, today);
      for (const place of await this.places.openIn(id)) {
        if (place.part === 'team') continue;
        const gone = endPlace(group, place, today);
        group = gone.group;
        await this.places.save(gone.place, by);
      }
      return this.groups.save(ended, by);
    });
  }

  /** Throws Refusal NOT_FOUND, GROUP_ENDED, ANSWER_MISSING, ANSWER_TOO_LONG, AGREEMENT_SAME. */
  write(id: Id<'NetworkGroup'>, words: string, by: Actor): Promise<GroupAgreement> {
    return this.transactions.run(async () => {
      const group = await this.groups.lock(id);
      return this.agreements.save(writeAgreement(newId(), group, await this.agreements.newestOf(id), { words, by: by.personId, today: this.clock.today() }), by);
    });
  }

  /** Throws Refusal NOT_FOUND, GROUP_ENDED, GROUP_PLACE_TAKEN, COHORTS_APART, GROUP_KEPT_APART, GROUP_NOT_SAID_YES, GROUP_NOT_OF_TEAM naming `personId`. */
  add(id: Id<'NetworkGroup'>, personId: Id<'Person'>, part: GroupPart, by: Actor): Promise<GroupPlace> {
    return this.transactions.run(async () => {
      const group = await this.groups.lock(id);
      // The member is locked, so of two cohorts that take them at once one waits for the other.
      await this.mustFit(personId, part);
      const asMember = part !== 'team' && {
        cohortsMeet: await this.meeting.cohortsMeetIn(group, personId), keptApart: (await this.meeting.keptApartIn(group, personId)).length > 0, saidYes: await this.yes.said(personId as string as Id<'Member'>),
      };
      const joined = givePlace(group, { placeId: newId(), personId, part, today: this.clock.today(), ...(asMember || { cohortsMeet: false, keptApart: false, saidYes: true }) });
      await this.groups.keepWho(joined.group);
      return this.places.save(joined.place, by);
    });
  }

  /** Throws Refusal NOT_FOUND, GROUP_PLACE_ENDED, GROUP_LAST_OF_TEAM. */
  takeOut(placeId: Id<'GroupPlace'>, by: Actor): Promise<GroupPlace> {
    return this.transactions.run(async () => {
      const { groupId } = await this.places.lock(placeId);
      const group = await this.groups.lock(groupId);
      return this.gone(group, await this.places.lock(placeId), by);
    });
  }

  /** In the house's name: whoever goes sees the group no more, not even while they go. With two joined records they go with both. */
  gone(group: NetworkGroup, place: GroupPlace, by: Actor): Promise<GroupPlace> {
    const today = this.clock.today();
    let ended = endPlace(group, place, today);
    return this.transactions.as(systemActor('members.leave-group'), async () => {
      const last = await this.places.save(ended.place, by);
      for (const other of place.part === 'team' ? [] : await this.places.openOfIn(await this.samePerson.allOf([place.personId]), group.id)) {
        ended = endPlace(ended.group, other, today);
        await this.places.save(ended.place, by);
      }
      await this.groups.keepWho(ended.group);
      return last;
    });
  }

  private async mustFit(personId: Id<'Person'>, part: GroupPart): Promise<void> {
    if (part !== 'team') {
      const { stage } = await this.members.lock(personId);
      if (stage === 'left') throw new Refusal('NOT_FOUND', 'personId');
      return;
    }
    const person = await this.accounts.person(personId);
    if (person === null || !person.roles.some((role) => role === 'coordinator' || role === 'supporter')) throw new Refusal('GROUP_NOT_OF_TEAM', 'personId');
  }
}
