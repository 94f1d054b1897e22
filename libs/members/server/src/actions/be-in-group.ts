import { mustBeOwn, sayYes, showMyName, whyNotSayYes, type GroupPlace } from '@alongside/members/rules';
import { Clock, must, newId, Refusal, systemActor, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AgreementYesStore, GroupAgreementStore } from '../store/group-agreement.store';
import { GroupPlaceStore } from '../store/group-place.store';
import { NetworkGroupStore } from '../store/network-group.store';
import { SamePersonRead } from '../store/same-person.read';
import { KeepGroup } from './keep-group';

/** What a member does in a group of theirs. Somebody else's group is not found. */
@Injectable()
export class BeInGroup {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly groups: NetworkGroupStore,
    private readonly places: GroupPlaceStore,
    private readonly agreements: GroupAgreementStore,
    private readonly yeses: AgreementYesStore,
    private readonly keeping: KeepGroup,
    private readonly samePerson: SamePersonRead,
  ) {}

  /** Yes to how the group works. A second tap says nothing new. Throws Refusal NOT_FOUND, AGREEMENT_CHANGED. */
  accept(groupId: Id<'NetworkGroup'>, version: number, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const { personId } = await this.own(groupId, by);
      await this.groups.lock(groupId);
      const now = await this.agreements.newestOf(groupId);
      must(whyNotSayYes(version, now), 'version');
      if (now === null || (await this.yeses.said(now.id, personId))) return;
      await this.yeses.save(sayYes(newId(), now, personId, this.clock.now()), by);
    });
  }

  /** A name hidden on one of two joined records is hidden on both. Throws Refusal NOT_FOUND. */
  showName(groupId: Id<'NetworkGroup'>, shown: boolean, by: Actor): Promise<GroupPlace> {
    return this.transactions.run(async () => {
      const own = await this.own(groupId, by);
      await this.transactions.as(systemActor('members.show-name'), async () => {
        const theirs = await this.places.openOfIn(await this.samePerson.allOf([own.personId]), groupId);
        for (const other of theirs.filter(({ id }) => id !== own.id)) await this.places.save(showMyName(other, shown), by);
      });
      return this.places.save(showMyName(own, shown), by);
    });
  }

  /** They leave; no reason is asked. Throws Refusal NOT_FOUND. */
  leave(groupId: Id<'NetworkGroup'>, by: Actor): Promise<GroupPlace> {
    return this.transactions.run(async () => {
      const place = await this.own(groupId, by);
      return this.keeping.gone(await this.groups.lock(groupId), await this.places.lock(place.id), by);
    });
  }

  /** Whoever leaves the network is in none of its groups any more. May run twice. */
  leaveAll(personId: Id<'Person'>): Promise<void> {
    const by = systemActor('members.leave-groups');
    return this.transactions.run(async () => {
      for (const place of (await this.places.openOf(personId)).filter(({ part }) => part !== 'team')) {
        const held = await this.places.lock(place.id);
        if (held.to === null) await this.keeping.gone(await this.groups.lock(place.groupId), held, by);
      }
    });
  }

  private async own(groupId: Id<'NetworkGroup'>, { personId }: Actor): Promise<GroupPlace> {
    if (personId === null) throw new Refusal('NOT_FOUND');
    return mustBeOwn((await this.places.openOf(personId)).find((place) => place.groupId === groupId) ?? null, personId);
  }
}
