import { planVisit, readLoneVisit, type LoneVisit, type TypedLoneVisit } from '@alongside/members/rules';
import { Clock, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Idempotency } from '@alongside/platform/graphql';
import { Injectable } from '@nestjs/common';

import { LoneColleagues } from '../lone-colleagues';
import { LonePlace } from '../lone-place';
import { LoneValues } from '../lone-values';
import { LoneVisitStore } from '../store/lone-visit.store';
import { WhomToVisit } from '../whom-to-visit';

/** "I go alone": before they leave, with where and with two colleagues who are told when they do not come back. */
@Injectable()
export class PlanLoneVisit {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
    private readonly values: LoneValues,
    private readonly colleagues: LoneColleagues,
    private readonly whom: WhomToVisit,
    private readonly place: LonePlace,
    private readonly visits: LoneVisitStore,
  ) {}

  /** Throws the refusals of `readLoneVisit`, ABOUT_NOT_YOURS. */
  run(typed: TypedLoneVisit & { readonly withId: Id<'Member'> | null }, key: string, by: Actor): Promise<LoneVisit['id']> {
    const { personId } = by;
    if (personId === null) throw new Refusal('SIGN_IN_FIRST');
    return this.idempotency.once(key, 'members.plan-lone-visit', by, typed, async () => {
      const [now, id] = [this.clock.now(), newId<'LoneVisit'>()];
      const { place, ...read } = readLoneVisit(typed, personId, await this.colleagues.idsHere(), now, await this.values.rules());
      await this.whom.check(typed.withId, by);
      return (await this.visits.save(planVisit({ id, personId, ...read, withId: typed.withId, placeSealed: await this.place.seal(id, place), saidAt: now }), by)).id;
    });
  }
}
