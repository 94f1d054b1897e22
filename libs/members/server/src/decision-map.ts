import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import { decisionAreas, type Capacity, type DecisionArea, type DecisionStop, type Holder, type LegalStatusKind, type Signer } from '@alongside/members/rules';
import { Clock, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { SealedStatus } from './sealed-status';
import type { MemberCard } from './store/members.read';
import { WhoMaySignRead } from './store/who-may-sign.read';
import { WhoMaySign } from './who-may-sign';

export interface NamedHolder {
  readonly personId: Id<'Person'>;
  readonly name: string;
  readonly capacity: Capacity;
}

export interface AreaAnswer {
  readonly area: DecisionArea;
  readonly maySign: readonly NamedHolder[];
  readonly consulted: readonly NamedHolder[];
  readonly told: readonly NamedHolder[];
  readonly ownYesToo: boolean;
  readonly managerToo: boolean;
  readonly stop: DecisionStop | null;
}

export interface NamedDelegation {
  readonly id: Id<'DelegatedAuthority'>;
  readonly area: DecisionArea;
  readonly name: string;
  readonly source: string;
  readonly from: PlainDate;
  readonly reviewOn: PlainDate;
  readonly due: boolean;
}

/** For each kind of decision who can say yes today; what that rests on; and when it is to be asked again. */
export interface DecisionMap {
  readonly memberId: Id<'Member'>;
  /** Workers who may read it besides the member and the team. */
  readonly workerIds: readonly string[];
  readonly status: LegalStatusKind;
  readonly statusLabel: string;
  readonly responsible: readonly Signer[];
  readonly since: PlainDate | null;
  readonly evidence: string | null;
  readonly holdersDisagree: boolean;
  readonly confirmedOn: PlainDate | null;
  readonly confirmedByName: string | null;
  readonly recheckOn: PlainDate | null;
  readonly recheckDue: boolean;
  readonly areas: readonly AreaAnswer[];
  readonly delegations: readonly NamedDelegation[];
}

@Injectable()
export class DecisionMaps {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly council: CouncilDoor,
    private readonly events: EventLog,
    private readonly signing: WhoMaySign,
    private readonly read: WhoMaySignRead,
    private readonly sealed: SealedStatus,
  ) {}

  /** Null for an adult: nobody else decides. The look is recorded, and fails if that cannot be. */
  async of(member: Pick<MemberCard, 'id' | 'bornOn'>, by: Actor, workerIds: readonly string[] = []): Promise<DecisionMap | null> {
    const today = this.clock.today();
    if (!(await this.signing.isYoung(member, today))) return null;
    await this.events.recordRead('members.legal-status-read', member.id, by, { memberId: member.id });
    const status = await this.signing.status(member.id, today);
    const kind = status?.kind ?? 'not-known';
    const [rule, answers, delegations] = await Promise.all([
      this.council.legalStatusRule(kind, today), this.signing.holdersFor(member.id, decisionAreas, today), this.read.delegations(member.id),
    ]);
    const everybody = [...answers.flatMap(({ maySign, consulted, told }) => [...maySign, ...consulted, ...told]).map(({ personId }) => personId), ...delegations.map(({ delegatedTo }) => delegatedTo), status?.confirmedBy ?? null];
    const names = new Map<string, string>((await this.accounts.people([...new Set(everybody)].filter((one) => one !== null))).map((person) => [person.id, person.displayName]));
    const named = (holders: readonly Holder[]) => holders.map((holder) => ({ ...holder, name: names.get(holder.personId) ?? '' }));
    return {
      memberId: member.id, workerIds, status: kind, statusLabel: rule.label, responsible: rule.responsible, since: status?.from ?? null, evidence: status?.evidence ?? null,
      holdersDisagree: status?.holdersDisagree ?? false, confirmedOn: status?.confirmedOn ?? null, confirmedByName: status?.confirmedBy ? (names.get(status.confirmedBy) ?? null) : null,
      recheckOn: status?.recheckOn ?? null, recheckDue: answers.some(({ recheckDue }) => recheckDue),
      areas: answers.map((answer) => ({ ...answer, maySign: named(answer.maySign), consulted: named(answer.consulted), told: named(answer.told) })),
      delegations: await Promise.all(delegations.map(async (one) => ({
        id: one.id, area: one.area, name: names.get(one.delegatedTo) ?? '', source: await this.sealed.openSource(one), from: one.from, reviewOn: one.reviewOn, due: one.reviewOn <= today,
      }))),
    };
  }
}
