import { coversHours, emptyProfile, freeTimeInWords, stricterProfile, whyNotThen, type ActivityKind, type Meeting, type Planning } from '@alongside/members/rules';
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

/** What stands against asking somebody to one of several dates, and never why. */
export interface CannotOn extends Pick<MemberOn, 'mostAMonth' | 'besideIds'> {
  readonly cannot: boolean;
}

/** What members said about when and how much, held against one date. Where somebody has two records, the stricter of both counts, from either side, as long as they are joined. */
@Injectable()
export class MembersOn {
  constructor(private readonly transactions: Transactions, private readonly profiles: ProfilesRead, private readonly samePerson: SamePersonRead) {}

  /** Those who said nothing are left out: nothing stands against asking them. */
  async at(memberIds: readonly Id<'Member'>[], meeting: Meeting): Promise<ReadonlyMap<Id<'Member'>, MemberOn>> {
    return new Map((await this.said(memberIds)).map(({ id, times, away, busy, mostAMonth, ratherNot, besideIds }) => {
      const fits = times.filter((time) => coversHours(time, meeting.startsAt, meeting.endsAt) && fallsOn(time, meeting.heldOn));
      return [id, { memberId: id, mostAMonth, ratherNot, whyNotThen: whyNotThen({ times, away, busy }, meeting, fallsOn), saysWhen: fits[0] ? freeTimeInWords(fits[0]) : null, besideIds }];
    }));
  }

  /** The same for several dates of one kind at once: who cannot be asked, in the order of the dates. */
  async atEach(memberIds: readonly Id<'Member'>[], meetings: readonly Meeting[], kind: ActivityKind): Promise<readonly ReadonlyMap<Id<'Member'>, CannotOn>[]> {
    const said = await this.said(memberIds);
    return meetings.map((meeting) => new Map(said.map(({ id, times, away, busy, mostAMonth, ratherNot, besideIds }) =>
      [id, { mostAMonth, besideIds, cannot: ratherNot.includes(kind) || whyNotThen({ times, away, busy }, meeting, fallsOn) !== null }])));
  }

  /** On all their records together. */
  private async said(memberIds: readonly Id<'Member'>[]): Promise<readonly (Planning & Pick<MemberOn, 'besideIds'> & { readonly id: Id<'Member'> })[]> {
    const said = new Map((await this.profiles.matching(memberIds)).map((one) => [one.id, one]));
    const beside = await this.beside(memberIds);
    const who = new Set([...said.keys(), ...(beside.keys() as Iterable<Id<'Member'>>)]);
    return [...who].map((id) => {
      const others = beside.get(id) ?? [];
      return { ...stricterProfile(said.get(id) ?? emptyProfile(id), others), id, besideIds: others.map((other) => other.id) };
    });
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
