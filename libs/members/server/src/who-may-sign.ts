import { CouncilDoor } from '@alongside/council/server';
import { areaOf, decisionHolders, statusOn, type DecisionHolders, type LegalStatus, type StatusWords } from '@alongside/members/rules';
import { ageOn, Refusal, type Id, type PlainDate } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { SealedStatus } from './sealed-status';
import { GuardiansRead } from './store/guardians.read';
import { MembersRead, type MemberCard } from './store/members.read';
import { WhoMaySignRead } from './store/who-may-sign.read';

/** A legal status with its words. */
export interface KnownStatus extends LegalStatus, StatusWords {}

/** Puts together what the council decided and what we know about somebody, and asks the rules. */
@Injectable()
export class WhoMaySign {
  constructor(
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
    const member = await this.members.one(memberId);
    if (member === null) throw new Refusal('NOT_FOUND');
    const [own, adult] = await Promise.all([this.council.policyNumber('consent.own_from_age', on), this.council.policyNumber('consent.adult_age', on)]);
    const written = await this.status(memberId, on);
    // What nobody has confirmed is not known.
    const status = written !== null && written.confirmedOn !== null ? written : null;
    const [rule, links, delegations, movedOn] = await Promise.all([
      this.council.legalStatusRule(status?.kind ?? 'not-known', on), this.guardians.of(memberId, on, adult), this.read.delegations(memberId), this.read.movedOn(memberId),
    ]);
    return decisionHolders({
      memberId: member.id, area: areaOf(area), on, age: member.bornOn === null ? null : ageOn(member.bornOn, on), ages: { own, adult }, rule, status, links, delegations,
      movedOn: movedOn !== null && movedOn <= on ? movedOn : null,
    });
  }
}
