import { askAgainWhetherSame, joinRecords, partRecords, sayNotSame, settleAsJoined, whyNotJoinRecords, type JoinedRecord, type Joining, type Likeness, type Member } from '@alongside/members/rules';
import { Clock, newId, Refusal, systemActor, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { CarriedPlaces } from '../carried-places';
import { JoinedRecordStore } from '../store/joined-record.store';
import { LikenessStore } from '../store/likeness.store';
import { MemberStore } from '../store/member.store';
import { SamePersonRead } from '../store/same-person.read';
import { WhoMayMeet } from '../who-may-meet';

/** Somebody compared two records and says what they are. */
@Injectable()
export class JoinRecords {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly members: MemberStore,
    private readonly joined: JoinedRecordStore,
    private readonly likenesses: LikenessStore,
    private readonly read: SamePersonRead,
    private readonly meeting: WhoMayMeet,
    private readonly carried: CarriedPlaces,
  ) {}

  /** Both are locked in the order of their ids, so of two who join them at once one waits and is then told. Throws Refusal NOT_FOUND and those of `joinRecords`. */
  run(keptId: Id<'Member'>, otherId: Id<'Member'>, by: Actor): Promise<JoinedRecord> {
    return this.transactions.run(async () => {
      const held = new Map((await this.members.lockAll([keptId, otherId])).map((member) => [member.id, member]));
      const [kept, other] = [held.get(keptId), held.get(otherId)];
      if (!kept || !other) throw new Refusal('NOT_FOUND');
      const joined = await this.joined.save(joinRecords(newId(), await this.joining(kept, other), by.personId, this.clock.now()), by);
      await this.carried.carry(joined, by);
      const likeness = await this.likenesses.lockPair(keptId, otherId);
      if (likeness) await this.likenesses.save(settleAsJoined(likeness, by.personId, this.clock.now()), by);
      return joined;
    });
  }

  /** Both are again what they were: nothing of them was changed, and what one had of the other in groups goes. They may be asked about once more. Throws Refusal NOT_FOUND, RECORDS_PARTED. */
  part(id: Id<'JoinedRecord'>, by: Actor): Promise<JoinedRecord> {
    return this.transactions.run(async () => {
      const joined = await this.joined.lock(id);
      await this.members.lockAll([joined.keptId, joined.otherId]);
      const parted = await this.joined.save(partRecords(joined, by.personId, this.clock.now()), by);
      await this.carried.takeBack(parted, by);
      const likeness = await this.likenesses.lockPair(joined.keptId, joined.otherId);
      if (likeness?.state === 'joined') await this.likenesses.save(askAgainWhetherSame(likeness), by);
      return parted;
    });
  }

  /** Throws Refusal NOT_FOUND for two nobody was asked about, LIKENESS_SETTLED. */
  notSame(oneId: Id<'Member'>, otherId: Id<'Member'>, by: Actor): Promise<Likeness> {
    return this.transactions.run(async () => {
      const likeness = await this.likenesses.lockPair(oneId, otherId);
      if (likeness === null) throw new Refusal('NOT_FOUND');
      return this.likenesses.save(sayNotSame(likeness, by.personId, this.clock.now()), by);
    });
  }

  async whyNot(kept: Pick<Member, 'id' | 'kind' | 'sameAs'>, other: Pick<Member, 'id' | 'kind' | 'sameAs'>): Promise<string | null> {
    return whyNotJoinRecords(await this.joining(kept, other));
  }

  private async joining(kept: Joining['kept'], other: Joining['other']): Promise<Joining> {
    const beside = await this.read.othersOf([other.id]);
    return {
      kept, other, besideOther: beside.get(other.id)?.length ?? 0, keptHasDeciders: await this.read.hasDeciders(kept.id), otherHasDeciders: await this.read.hasDeciders(other.id),
      cohortsDiffer: await this.meeting.cohortsMeetOnceOne(kept.id, other.id),
      keptApart: (await this.transactions.as(systemActor('members.who-may-meet'), () => this.meeting.keptApartOnceOne(kept.id, other.id))).length > 0,
    };
  }
}
