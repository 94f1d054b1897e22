import { saidTodayOf, scopeRules, whyNotUse, type Purpose, type SaidToday } from '@alongside/consent/rules';
import type { Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from './consent-moments';
import { JoinedRecords } from './joined-records';
import { ConsentsRead } from './store/consents.read';

/** How some purposes stand today for the people of one date, asked in one go: the same answer `mayUse` gives for one. */
@Injectable()
export class SaidTodayOf {
  constructor(private readonly moments: ConsentMoments, private readonly joined: JoinedRecords, private readonly read: ConsentsRead) {}

  async each<Name extends string>(memberIds: readonly Id<'Member'>[], purposes: Readonly<Record<Name, Purpose>>): Promise<ReadonlyMap<Id<'Member'>, Readonly<Record<Name, SaidToday>>>> {
    const names = Object.keys(purposes) as Name[];
    const all = memberIds.length === 0 ? [] : await this.read.ofMembers(memberIds, [...new Set(names.map((name) => purposes[name].scope))]);
    const pictures = names.map((name) => purposes[name].scope).find((scope) => scopeRules[scope].area === 'pictures-and-stories') ?? null;
    const told = new Map<Id<'Member'>, Readonly<Record<Name, SaidToday>>>();
    for (const memberId of memberIds) {
      // What the law shows of them is asked once, and only where a picture or story is among the purposes.
      const day = await this.moments.day(memberId, false, pictures);
      const noBeside = await this.joined.noBeside(memberId);
      const said: Partial<Record<Name, SaidToday>> = {};
      for (const name of names) {
        const { scope, audience, channel } = purposes[name];
        const one = all.find((consent) => consent.memberId === memberId && consent.scope === scope && consent.audience === audience && consent.channel === channel);
        said[name] = saidTodayOf(whyNotUse(one ?? null, day, purposes[name]) ?? (await noBeside(purposes[name])));
      }
      told.set(memberId, said as Record<Name, SaidToday>);
    }
    return told;
  }
}
