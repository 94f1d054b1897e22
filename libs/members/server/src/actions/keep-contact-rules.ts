import { CouncilDoor } from '@alongside/council/server';
import { confirmContactRule, endContactRule, ruleWords, writeContactRule, type ContactRule, type RuleWords } from '@alongside/members/rules';
import { addDays, Clock, newId, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { Assigned } from '../assigned';
import { ContactRules } from '../contact-rules';
import { ContactRuleStore } from '../store/contact-rule.store';
import { MemberStore } from '../store/member.store';

export interface TypedContactRule extends RuleWords {
  readonly memberId: Id<'Member'>;
  readonly kind: string;
  /** Another member to keep away from. */
  readonly otherId?: Id<'Member'> | null;
  /** Left out: when everything about them is looked at again. */
  readonly reviewOn?: PlainDate | null;
}

/** Staff write down what keeps somebody safe, say that we still keep to it, and end it. */
@Injectable()
export class KeepContactRules {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly members: MemberStore,
    private readonly rules: ContactRuleStore,
    private readonly sealed: ContactRules,
    private readonly assigned: Assigned,
  ) {}

  /** Throws Refusal NOT_FOUND (also naming otherId), RULE_KIND_UNKNOWN, RULE_OTHER_NOT_PERSON, RULE_OTHER_SELF, ANSWER_MISSING, ANSWER_TOO_LONG, REVIEW_BEFORE_START. */
  write({ memberId, kind, otherId = null, reviewOn, ...words }: TypedContactRule, by: Actor): Promise<ContactRule> {
    return this.transactions.run(async () => {
      await this.members.lock(memberId);
      if (otherId !== null && (await this.members.find(otherId)) === null) throw new Refusal('NOT_FOUND', 'otherId');
      const today = this.clock.today();
      const id = newId<'ContactRule'>();
      const wordsSealed = await this.sealed.seal(memberId, id, ruleWords(words));
      return this.rules.save(writeContactRule(id, { memberId, kind, otherId, wordsSealed, reviewOn: reviewOn ?? (await this.usualReview(today)), by: by.personId, today }), by);
    });
  }

  /** By a coordinator, or a worker of theirs. Throws Refusal NOT_FOUND, LINK_ENDED. */
  confirm(id: Id<'ContactRule'>, by: Actor): Promise<ContactRule> {
    return this.transactions.run(async () => {
      const today = this.clock.today();
      const rule = await this.rules.lock(id);
      await this.assigned.mustKnowClosely(rule.memberId, by);
      return this.rules.save(confirmContactRule(rule, { by: by.personId, today, reviewOn: await this.usualReview(today) }), by);
    });
  }

  /** Throws Refusal NOT_FOUND, LINK_ENDED. */
  end(id: Id<'ContactRule'>, by: Actor): Promise<ContactRule> {
    return this.transactions.run(async () => this.rules.save(endContactRule(await this.rules.lock(id), this.clock.today()), by));
  }

  private async usualReview(today: PlainDate): Promise<PlainDate> {
    return addDays(today, await this.council.policyNumber('around.recheck_days', today));
  }
}
