import { emptyProfile, type Profile } from '@alongside/members/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { ProfileEntity } from './profile.entity';

@Injectable()
export class ProfileStore extends RecordStore<ProfileEntity, Profile> {
  constructor(transactions: Transactions, events: EventLog) {
    super(
      transactions, events, ProfileEntity, (row) => ({ ...row }),
      ({ safeTimes, ratherNot, times, away, busy, ...profile }) => Object.assign(new ProfileEntity(), profile, { safeTimes: [...safeTimes], ratherNot: [...ratherNot], times: [...times], away: [...away], busy: [...busy] }),
    );
  }

  /** Somebody who has said nothing yet has an empty one. The caller holds the member's own lock. */
  async ofMember(id: Profile['id']): Promise<Profile> {
    return (await this.find(id)) ?? emptyProfile(id);
  }
}
