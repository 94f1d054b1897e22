import { Clock, systemActor, type Id, type PlainDate } from '@alongside/kernel';
import { activityKinds, isUnderAge, welcomeSteps, type ContactWay, type MemberKind, type WelcomeStep } from '@alongside/members/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { JoiningValues } from './joining-values';
import { MemberChecks } from './member-checks';
import { LifecycleRead } from './store/lifecycle.read';
import { WelcomeBeside } from './welcome-beside';

export interface Newcomer {
  readonly id: Id<'Member'>;
  readonly kind: MemberKind;
  readonly bornOn: PlainDate | null;
  readonly metOn: PlainDate | null;
  readonly reachBy: readonly ContactWay[];
}

/** How far somebody is with getting started, worked out from what is there today. */
@Injectable()
export class GettingStarted {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly values: JoiningValues,
    private readonly checks: MemberChecks,
    private readonly read: LifecycleRead,
    private readonly beside: WelcomeBeside,
  ) {}

  async stepsOf(newcomer: Newcomer): Promise<readonly WelcomeStep[]> {
    return (await this.stepsOfAll([newcomer])).get(newcomer.id) ?? [];
  }

  async stepsOfAll(newcomers: readonly Newcomer[]): Promise<ReadonlyMap<Id<'Member'>, readonly WelcomeStep[]>> {
    if (newcomers.length === 0) return new Map();
    const today = this.clock.today();
    const { ownWordFrom } = await this.values.ages();
    const facts = new Map((await this.transactions.as(systemActor('members.getting-started'), () => this.read.newcomers(newcomers.map(({ id }) => id), today))).map((one) => [one.memberId, one]));
    const wishes = newcomers.flatMap(({ id }) => activityKinds.map((kind) => ({ memberId: id, activity: { kind, on: today, paid: false } })));
    const missing = await this.checks.missing(wishes);
    const ids = newcomers.map(({ id }) => id);
    const [settled, paid] = [await this.beside.of('wallet', ids), await this.beside.of('payment', ids)];
    return new Map(newcomers.map(({ id, kind, bornOn, metOn, reachBy }, place) => {
      const { hasGuardian = false, cameOnce = false, hasAgreement = false, agreed = false } = facts.get(id) ?? {};
      const mayDoSomething = activityKinds.some((_, activity) => missing[place * activityKinds.length + activity]?.length === 0);
      // Whose birthday we do not know is treated as young: the tighter rule protects.
      const needsGuardian = isUnderAge({ kind, bornOn }, today, ownWordFrom);
      return [id, welcomeSteps({ metOn, contact: { email: null, phone: null, reachNote: null, reachBy } }, { needsGuardian, hasGuardian, mayDoSomething, cameOnce, hasAgreement, agreed, walletSettled: settled.has(id), canBePaid: paid.has(id) })];
    }));
  }
}
