import { carryPlace, carryYes, letGoOfCarried, type JoinedRecord, type NetworkGroup } from '@alongside/members/rules';
import { Clock, newId, systemActor, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AgreementYesStore } from './store/group-agreement.store';
import { GroupPlaceStore } from './store/group-place.store';
import { NetworkGroupStore } from './store/network-group.store';

/**
 * Groups of somebody whose records are joined: the one in use is in each group the other is in, with what was said yes to there. Nothing of the other record is touched, so that parting takes away what was added and
 * both are what they were (docs/adr/0027). In the house's name, for who joins two records may know neither group.
 */
@Injectable()
export class CarriedPlaces {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly groups: NetworkGroupStore,
    private readonly places: GroupPlaceStore,
    private readonly yeses: AgreementYesStore,
  ) {}

  carry({ keptId, otherId }: JoinedRecord, by: Actor): Promise<void> {
    const personId = keptId as string as Id<'Person'>;
    return this.inTheHousesName(async () => {
      for (const held of (await this.places.openOf(otherId)).filter(({ part }) => part !== 'team')) {
        const group = await this.groups.lock(held.groupId);
        if (!isIn(group, personId)) {
          const carried = carryPlace(group, held, { placeId: newId(), personId, today: this.clock.today() });
          await this.groups.keepWho(carried.group);
          await this.places.save(carried.place, by);
        }
        for (const { version, ...yes } of await this.yeses.onlyOf(group.id, otherId, keptId)) await this.yeses.save(carryYes(newId(), yes, version, personId), by);
      }
    });
  }

  takeBack({ keptId, otherId }: JoinedRecord, by: Actor): Promise<void> {
    return this.inTheHousesName(async () => {
      for (const carried of await this.places.carried(keptId, otherId)) {
        const gone = letGoOfCarried(await this.groups.lock(carried.groupId), carried);
        await this.groups.keepWho(gone.group);
        await this.places.takeAway(gone.place, by);
      }
      await this.yeses.forgetCarried(keptId, otherId);
    });
  }

  private inTheHousesName(deed: () => Promise<void>): Promise<void> {
    return this.transactions.as(systemActor('members.carried-places'), deed);
  }
}

function isIn({ memberIds, teamIds }: NetworkGroup, personId: Id<'Person'>): boolean {
  return memberIds.includes(personId) || teamIds.includes(personId);
}
