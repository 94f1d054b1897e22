import { newId, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { defineRequirement, endRequirement, reviseRequirement, type Requirement, type TypedRequirement } from '@alongside/members/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { RequirementStore } from '../store/requirement.store';

/** What is required, version after version. */
@Injectable()
export class DefineRequirement {
  constructor(private readonly transactions: Transactions, private readonly requirements: RequirementStore) {}

  /** Throws the Refusals of `defineRequirement`. */
  run(typed: TypedRequirement, by: Actor): Promise<Requirement> {
    return this.transactions.run(() => this.requirements.save(defineRequirement({ id: newId(), code: newId() }, typed), by));
  }

  /** Throws Refusal NOT_FOUND, REQUIREMENT_ENDED, VERSION_BEFORE_LAST and those of `defineRequirement`. */
  revise(code: Id<'RequirementLine'>, typed: TypedRequirement, by: Actor): Promise<Requirement> {
    return this.transactions.run(async () => {
      const [superseded, next] = reviseRequirement(await this.requirements.lockNewest(code), newId(), typed);
      await this.requirements.save(superseded, by);
      return this.requirements.save(next, by);
    });
  }

  /** Throws Refusal NOT_FOUND, REQUIREMENT_ENDED, VERSION_BEFORE_LAST. */
  end(code: Id<'RequirementLine'>, lastDay: PlainDate, by: Actor): Promise<Requirement> {
    return this.transactions.run(async () => this.requirements.save(endRequirement(await this.requirements.lockNewest(code), lastDay), by));
  }
}
