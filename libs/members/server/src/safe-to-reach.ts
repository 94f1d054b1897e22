import { CouncilDoor } from '@alongside/council/server';
import { nextSafeMoment, safeMomentOfEach, strictestWays, weekdayCodes, type SafeContact, type SafeTime } from '@alongside/members/rules';
import { clockTimeOf, laterBy, londonDay, systemActor, type ClockTime, type Id, type Instant, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { EarlierContacts } from './store/earlier-contacts';
import { MembersRead } from './store/members.read';
import { ProfilesRead } from './store/profiles.read';
import { SamePersonRead } from './store/same-person.read';

const DAY_MS = 86_400_000;

/** How and when it is safe to reach somebody. Where they have two records the tighter of both counts, from either side, as long as they are joined (docs/adr/0027). */
@Injectable()
export class SafeToReach {
  constructor(
    private readonly transactions: Transactions,
    private readonly council: CouncilDoor,
    private readonly members: MembersRead,
    private readonly profiles: ProfilesRead,
    private readonly earlier: EarlierContacts,
    private readonly samePerson: SamePersonRead,
  ) {}

  /** The first moment from this one on at which it is safe; this one for who said nothing, and for who is no member. Null where their records leave none at which anything is sent. */
  async moment(id: Id<string>, from: Instant): Promise<Instant | null> {
    const own = await this.profiles.safeTimes(id);
    const others = await this.onOthers(id, (other) => this.profiles.safeTimes(other));
    if (others.every((times) => times.length === 0)) return nextSafeMoment(own, from);
    return safeMomentOfEach([own, ...others, [await this.whenAnythingIsSent(from)]], from);
  }

  /** What stood some days before a moment, else what stands; null for somebody who is no member. */
  async settled(id: Id<string>, moment: Instant): Promise<SafeContact | null> {
    const before = laterBy(moment, -(await this.council.policyNumber('contact.settles_days', londonDay(moment))) * DAY_MS);
    const at = async (one: Id<string>): Promise<SafeContact | null> => (await this.earlier.at(one, before)) ?? this.members.one(one);
    const own = await at(id);
    const others = await this.onOthers(id, at);
    return own && { ...own, reachBy: strictestWays(own.reachBy, others.flatMap((other) => (other ? [other.reachBy] : []))) };
  }

  /** Outside of it nothing is sent to anybody. */
  async sendingDay(on: PlainDate): Promise<{ readonly from: ClockTime; readonly until: ClockTime }> {
    const time = async (code: string) => clockTimeOf(await this.council.policyValue(code, on));
    return { from: await time('messages.quiet.until'), until: await time('messages.quiet.from') };
  }

  private async whenAnythingIsSent(moment: Instant): Promise<SafeTime> {
    const { from, until } = await this.sendingDay(londonDay(moment));
    return { days: weekdayCodes, from, to: until };
  }

  /** Whoever asks may see one record and not the other. */
  private onOthers<Answer>(id: Id<string>, ask: (other: Id<'Member'>) => Promise<Answer>): Promise<readonly Answer[]> {
    return this.transactions.as(systemActor('members.safe-to-reach'), async () => {
      const answers: Answer[] = [];
      for (const other of (await this.samePerson.besides([id])).get(id) ?? []) answers.push(await ask(other));
      return answers;
    });
  }
}
