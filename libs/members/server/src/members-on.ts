import { coversHours, emptyProfile, freeTimeInWords, stricterProfile, whyNotThen, type ActivityKind, type Meeting } from '@alongside/members/rules';
import { systemActor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { fallsOn } from './falls-on';
import { ProfilesRead, type Matching } from './store/profiles.read';
import { SamePersonRead } from './store/same-person.read';

export interface MemberOn {
  readonly memberId: Id<'Member'>;
  /** Null: they can be asked for this time. */
  readonly whyNotThen: 'MEMBER_AWAY' | 'NOT_THEIR_TIMES' | null;
  /** "Tuesdays after 4pm": what they said that fits; null when they said nothing. */
  readonly saysWhen: string | null;
  readonly mostAMonth: number | null;
  /** Kinds of dates they ask us not to ask them to. */
  readonly ratherNot: readonly ActivityKind[];
  /** Other records of theirs: what they have there counts for their limit too. */
  readonly besideIds: readonly Id<'Member'>[];
}

/** What members said about when and how much, held against one date. Where somebody has two records, the stricter of both counts, from either side, as long as they are joined. */
@Injectable()
export class MembersOn {
  constructor(private readonly transactions: Transactions, private readonly profiles: ProfilesRead, private readonly samePerson: SamePersonRead) {}

  /** Those who said nothing are left out: nothing stands against asking them. */
  async at(memberIds: readonly Id<'Member'>[], meeting: Meeting): Promise<ReadonlyMap<Id<'Member'>, MemberOn>> {
    const said = new Map((await this.profiles.matching(memberIds)).map((one) => [one.id, one]));
    const beside = await this.beside(memberIds);
    const who = new Set([...said.keys(), ...(beside.keys() as Iterable<Id<'Member'>>)]);
    return new Map([...who].map((id) => {
      const others = beside.get(id) ?? [];
      const { times, away, mostAMonth, ratherNot } = stricterProfile(said.get(id) ?? emptyProfile(id), others);
      const fits = times.filter((time) => coversHours(time, meeting.startsAt, meeting.endsAt) && fallsOn(time, meeting.heldOn));
      return [id, {
        memberId: id, mostAMonth, ratherNot, whyNotThen: whyNotThen({ times, away }, meeting, fallsOn), saysWhen: fits[0] ? freeTimeInWords(fits[0]) : null, besideIds: others.map((other) => other.id),
      }];
    }));
  }

  /** Whoever asks may see one record and not the other; that something stands on it is all that is told. */
  private beside(memberIds: readonly Id<'Member'>[]): Promise<ReadonlyMap<string, readonly Matching[]>> {
    return this.transactions.as(systemActor('members.other-records'), async () => {
      const besides = await this.samePerson.besides(memberIds);
      if (besides.size === 0) return new Map();
      const said = new Map((await this.profiles.matching([...new Set([...besides.values()].flat())])).map((one) => [one.id, one]));
      return new Map([...besides].map(([id, others]) => [id, others.map((other) => said.get(other) ?? emptyProfile(other))]));
    });
  }
}
