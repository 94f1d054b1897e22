import { away, busyTime, keyOfAway, keyOfBusy, notedReasons, sayWhen, type Profile, type TypedWhen } from '@alongside/members/rules';
import { Clock, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { OwnWords } from '../own-words';
import { MemberStore } from '../store/member.store';
import { ProfileStore } from '../store/profile.store';

@Injectable()
export class SayWhen {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly members: MemberStore,
    private readonly profiles: ProfileStore,
    private readonly words: OwnWords,
  ) {}

  /** Throws the refusals of `sayWhen`, and ANSWER_TOO_LONG (why). */
  run(id: Id<'Member'>, typed: TypedWhen, by: Actor): Promise<Profile> {
    return this.transactions.run(async () => {
      await this.members.lock(id);
      const [profile, today] = [await this.profiles.ofMember(id), this.clock.today()];
      sayWhen(profile, typed, today);
      const reasonsSealed = await this.words.sealReasons(id, profile.reasonsSealed, notedReasons(await this.words.reasons(profile), said(profile, typed, today)));
      return this.profiles.save(sayWhen(profile, typed, today, reasonsSealed), by);
    });
  }
}

/** What each note is about: days that are over lose theirs along with them. */
function said(profile: Profile, typed: TypedWhen, today: PlainDate): readonly { readonly key: string; readonly why?: string | null | undefined }[] {
  const days = typed.away.map(({ why, ...one }) => ({ ...away(one), why })).filter(({ to }) => to >= today);
  const busy = typed.busy?.map(({ why, ...one }) => ({ ...busyTime(one, today), why })) ?? profile.busy.map((time) => ({ ...time, why: undefined }));
  return [...days.map((one) => ({ key: keyOfAway(one), why: one.why })), ...busy.map((one) => ({ key: keyOfBusy(one), why: one.why }))];
}
