import { AccountsDoor } from '@alongside/accounts/server';
import { correct, reachedAnotherWay, sayAboutMe, saySafeTimes, type Correction, type Member, type Profile, type TypedSafeTime, whyNotSafeTimes } from '@alongside/members/rules';
import { Clock, must, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AccessRider } from '../access-rider';
import { OwnWords } from '../own-words';
import { SafeToReach } from '../safe-to-reach';
import { EarlierContacts } from '../store/earlier-contacts';
import { MemberStore } from '../store/member.store';
import { ProfileStore } from '../store/profile.store';

/** What is left out stays as it is; nothing typed takes an answer away. */
export interface RecordCorrection extends Correction {
  readonly accessNeeds?: string | null;
  readonly wants?: string | null;
  readonly wonts?: string | null;
  readonly important?: string | null;
  readonly voicemail?: string | null;
  readonly safeTimes?: readonly TypedSafeTime[] | null;
}

@Injectable()
export class CorrectRecord {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsDoor,
    private readonly safe: SafeToReach,
    private readonly clock: Clock,
    private readonly members: MemberStore,
    private readonly profiles: ProfileStore,
    private readonly words: OwnWords,
    private readonly rider: AccessRider,
    private readonly earlier: EarlierContacts,
  ) {}

  run(id: Id<'Member'>, { accessNeeds, wants, wonts, important, voicemail, safeTimes, ...typed }: RecordCorrection, by: Actor): Promise<Member> {
    return this.transactions.run(async () => {
      const member = await this.members.lock(id);
      const corrected = await this.members.save(correct(member, typed, accessNeeds === undefined ? [] : ['access-needs']), by);
      if (reachedAnotherWay(member.contact, corrected.contact)) await this.earlier.keep(id, member.contact, this.clock.now());
      if (accessNeeds !== undefined) await this.rider.sayFirst(id, accessNeeds, by);
      if (wants !== undefined || wonts !== undefined || important !== undefined) await this.sayAboutMe(id, { wants, wonts, important }, by);
      if (safeTimes !== undefined || voicemail !== undefined) await this.saySafeTimes(id, { safeTimes, voicemail }, by);
      await this.accounts.callPerson(id, corrected.knownAs, by);
      return corrected;
    });
  }

  private async sayAboutMe(id: Id<'Member'>, { wants, wonts, important }: Pick<RecordCorrection, 'wants' | 'wonts' | 'important'>, by: Actor): Promise<Profile> {
    const profile = await this.profiles.ofMember(id);
    return this.profiles.save(sayAboutMe(profile, {
      wants: wants === undefined ? profile.wants : wants,
      wontsSealed: await this.words.sealIfNew(id, 'wonts', profile.wontsSealed, wonts),
      importantSealed: await this.words.sealIfNew(id, 'important', profile.importantSealed, important),
    }), by);
  }

  private async saySafeTimes(id: Id<'Member'>, { safeTimes, voicemail }: Pick<RecordCorrection, 'safeTimes' | 'voicemail'>, by: Actor): Promise<Profile> {
    const profile = await this.profiles.ofMember(id);
    const decision = saySafeTimes(profile, safeTimes ?? profile.safeTimes, await this.words.sealIfNew(id, 'voicemail', profile.voicemailSealed, voicemail));
    must(whyNotSafeTimes(decision.state.safeTimes, await this.safe.sendingDay(this.clock.today())), 'safeTimes');
    return this.profiles.save(decision, by);
  }
}
