import { onEachRecord, pairsKeptApart, type KeptApart, type NetworkGroup } from '@alongside/members/rules';
import { Clock, systemActor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ContactRulesRead } from './store/contact-rules.read';
import { GroupsRead } from './store/groups.read';
import { SamePersonRead } from './store/same-person.read';

/** Whether people may be together. A person with two records is one person (docs/adr/0027), whichever record a rule or a place stands on. */
@Injectable()
export class WhoMayMeet {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly samePerson: SamePersonRead,
    private readonly rules: ContactRulesRead,
    private readonly groups: GroupsRead,
  ) {}

  /** Who of them shall not be in one room. It opens no rule: that it is so is all a plan needs. */
  async keptApart(ids: readonly Id<string>[], on: PlainDate): Promise<readonly KeptApart[]> {
    if (ids.length < 2) return [];
    const besides = await this.inTheHousesName(() => this.samePerson.besides(ids));
    return pairsKeptApart(onEachRecord(await this.rules.between([...new Set([...ids, ...[...besides.values()].flat()])], on), ids, besides), ids);
  }

  /** The pairs somebody would make with those who are in a group. */
  async keptApartIn({ memberIds }: Pick<NetworkGroup, 'memberIds'>, personId: Id<string>): Promise<readonly KeptApart[]> {
    const pairs = await this.keptApart([...new Set<Id<string>>([personId, ...memberIds])], this.clock.today());
    return pairs.filter((pair) => pair.some((one) => one === personId));
  }

  /** The pairs that would be in one group once two records were one; and the two themselves, where a rule keeps them apart. Only through groups whoever asks may know of. */
  async keptApartOnceOne(keptId: Id<'Member'>, otherId: Id<'Member'>): Promise<readonly KeptApart[]> {
    const [ofKept, ofOther] = [await this.groups.mates([keptId]), await this.groups.mates([otherId])];
    const pairs = await this.keptApart([...new Set<Id<string>>([keptId, otherId, ...ofKept, ...ofOther])], this.clock.today());
    const made = (one: string, mates: readonly string[]) => pairs.filter((pair) => pair.some((id) => id === one) && pair.some((id) => mates.includes(id)));
    return [...new Set([...made(keptId, [otherId, ...ofOther]), ...made(otherId, ofKept)])];
  }

  /** Whether somebody would be in a group with people of a cohort that is not theirs: in this group, or, where it is a cohort, in another group they are in already. */
  cohortsMeetIn({ id, apart, memberIds }: Pick<NetworkGroup, 'id' | 'apart' | 'memberIds'>, personId: Id<string>): Promise<boolean> {
    return this.inTheHousesName(async () => {
      const own = await this.samePerson.allOf([personId]);
      const cohorts = new Set((await this.groups.cohortsOf(own)).values());
      const theirs = new Set((await this.groups.cohortsOf(apart ? await this.groups.mates(own) : await this.samePerson.allOf(memberIds))).values());
      if (!apart) return cohorts.size > 0 && [...theirs].some((cohort) => !cohorts.has(cohort));
      return [...cohorts, ...theirs].some((cohort) => cohort !== id);
    });
  }

  /** Whether two records of one person would bring two cohorts together: theirs, or that of one and of somebody in a group of the other. */
  cohortsMeetOnceOne(keptId: Id<'Member'>, otherId: Id<'Member'>): Promise<boolean> {
    return this.inTheHousesName(async () => {
      const own = await this.groups.cohortsOf([keptId, otherId]);
      const ofMates = async (id: Id<'Member'>) => new Set((await this.groups.cohortsOf(await this.groups.mates([id]))).values());
      const [kept, other] = [own.get(keptId), own.get(otherId)];
      const meets = (one: string | undefined, cohorts: ReadonlySet<string>) => one !== undefined && [...cohorts].some((cohort) => cohort !== one);
      return (kept !== undefined && other !== undefined && kept !== other) || meets(kept, await ofMates(otherId)) || meets(other, await ofMates(keptId));
    });
  }

  private inTheHousesName<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    return this.transactions.as(systemActor('members.who-may-meet'), ask);
  }
}
