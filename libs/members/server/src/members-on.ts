import { coversHours, freeTimeInWords, whyNotThen, type ActivityKind, type Meeting } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { fallsOn } from './falls-on';
import { ProfilesRead } from './store/profiles.read';

export interface MemberOn {
  readonly memberId: Id<'Member'>;
  /** Null: they can be asked for this time. */
  readonly whyNotThen: 'MEMBER_AWAY' | 'NOT_THEIR_TIMES' | null;
  /** "Tuesdays after 4pm": what they said that fits; null when they said nothing. */
  readonly saysWhen: string | null;
  readonly mostAMonth: number | null;
  /** Kinds of dates they ask us not to ask them to. */
  readonly ratherNot: readonly ActivityKind[];
}

/** What members said about when and how much, held against one date. */
@Injectable()
export class MembersOn {
  constructor(private readonly profiles: ProfilesRead) {}

  /** Those who said nothing are left out: nothing stands against asking them. */
  async at(memberIds: readonly Id<'Member'>[], meeting: Meeting): Promise<ReadonlyMap<Id<'Member'>, MemberOn>> {
    const said = await this.profiles.matching(memberIds);
    return new Map(said.map(({ id, times, away, mostAMonth, ratherNot }) => {
      const fits = times.filter((time) => coversHours(time, meeting.startsAt, meeting.endsAt) && fallsOn(time, meeting.heldOn));
      return [id, { memberId: id, mostAMonth, ratherNot, whyNotThen: whyNotThen({ times, away }, meeting, fallsOn), saysWhen: fits[0] ? freeTimeInWords(fits[0]) : null }];
    }));
  }
}
