import { CouncilDoor } from '@alongside/council/server';
import { areaOf, decisionHolders, statusOn, whatShows, type DecisionArea, type DecisionHolders, type LegalStatus, type StatusWords } from '@alongside/members/rules';
import { ageOn, Refusal, systemActor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { SealedStatus } from './sealed-status';
import { GuardiansRead } from './store/guardians.read';
import { MembersRead, type MemberCard } from './store/members.read';
import { WhoMaySignRead } from './store/who-may-sign.read';

/** A legal status with its words. */
export interface KnownStatus extends LegalStatus, StatusWords {}

type Everything = Omit<Parameters<typeof decisionHolders>[0], 'area' | 'status'> & { readonly status: KnownStatus | null };

/** Puts together what the council decided and what we know about somebody, and asks the rules. */
@Injectable()
export class WhoMaySign {
  constructor(
    private readonly transactions: Transactions,
    private readonly council: CouncilDoor,
    private readonly members: MembersRead,
    private readonly guardians: GuardiansRead,
    private readonly read: WhoMaySignRead,
    private readonly sealed: SealedStatus,
  ) {}

  /** What is written down for that day, confirmed or not; null when nothing is. */
  async status(memberId: Id<string>, on: PlainDate): Promise<KnownStatus | null> {
    const row = statusOn(await this.read.statuses(memberId), on);
    return row === null ? null : { ...row, ...(await this.sealed.open(row)) };
  }

  /** Whether anybody but themself has a say at all. */
  async isYoung({ bornOn }: Pick<MemberCard, 'bornOn'>, on: PlainDate): Promise<boolean> {
    return bornOn !== null && ageOn(bornOn, on) < (await this.council.policyNumber('consent.adult_age', on));
  }

  /** Throws Refusal NOT_FOUND, AREA_UNKNOWN. */
  async holders(memberId: Id<string>, area: string, on: PlainDate): Promise<DecisionHolders> {
    return decisionHolders({ ...(await this.everything(memberId, on)), area: areaOf(area) });
  }

  /** The same, and beside each who may sign or is told, what shows that they may. Throws Refusal NOT_FOUND, AREA_UNKNOWN. */
  async holdersShown(memberId: Id<string>, area: string, on: PlainDate): Promise<DecisionHolders & { readonly shownBy: ReadonlyMap<Id<'Person'>, string> }> {
    const asked = { ...(await this.everything(memberId, on)), area: areaOf(area) };
    const found = decisionHolders(asked);
    return { ...found, shownBy: new Map([...found.maySign, ...found.told].flatMap((holder) => { const ref = whatShows(holder, asked); return ref === null ? [] : [[holder.personId, ref] as const]; })) };
  }

  /** The same for several kinds of decision at once. Throws Refusal NOT_FOUND. */
  async holdersFor(memberId: Id<string>, areas: readonly DecisionArea[], on: PlainDate): Promise<readonly (DecisionHolders & { readonly area: DecisionArea })[]> {
    const everything = await this.everything(memberId, on);
    return areas.map((area) => ({ area, ...decisionHolders({ ...everything, area }) }));
  }

  /** In the house's own name: whoever asks whom to ask need not be somebody who may read why, and the answer names only people and capacities. */
  private everything(memberId: Id<string>, on: PlainDate): Promise<Everything> {
    return this.transactions.as(systemActor('members.who-may-sign'), async () => {
      const member = await this.members.one(memberId);
      if (member === null) throw new Refusal('NOT_FOUND');
      const [own, adult] = await Promise.all([this.council.policyNumber('consent.own_from_age', on), this.council.policyNumber('consent.adult_age', on)]);
      const written = await this.status(memberId, on);
      // What nobody has confirmed is not known.
      const status = written !== null && written.confirmedOn !== null ? written : null;
      const rule = await this.council.legalStatusRule(status?.kind ?? 'not-known', on);
      const links = await this.guardians.of(memberId, on, adult);
      const movedOn = await this.read.movedOn(memberId);
      return {
        memberId: member.id, on, age: member.bornOn === null ? null : ageOn(member.bornOn, on), ages: { own, adult }, rule, status, links, delegations: await this.read.delegations(memberId),
        movedOn: movedOn !== null && movedOn <= on ? movedOn : null,
      };
    });
  }
}
