import type { ContactRule, RuleWords } from '@alongside/members/rules';
import type { Actor, Id, PlainDate } from '@alongside/kernel';
import { EventLog } from '@alongside/platform/events';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

import { ContactRulesRead } from './store/contact-rules.read';

const COLUMN = 'members.contact_rule.words';

/** A rule with its words. */
export interface OpenedRule extends ContactRule, RuleWords {}

/** Rules that keep somebody safe: sealed at rest, opened for who plans with them, and each look on record. */
@Injectable()
export class ContactRules {
  constructor(private readonly vault: Vault, private readonly events: EventLog, private readonly read: ContactRulesRead) {}

  /** Two lines, as the person gets them in the copy of what we hold. */
  seal(memberId: Id<'Member'>, rowId: string, { rule, decidedWith }: RuleWords): Promise<string> {
    return this.vault.seal(memberId, COLUMN, rowId, `${rule}\n${decidedWith}`);
  }

  /** The look is recorded for each of them who has a rule, and fails if that cannot be. */
  async of(memberIds: readonly Id<string>[], on: PlainDate, by: Actor): Promise<OpenedRule[]> {
    const rules = await this.read.of(memberIds, on);
    for (const memberId of new Set(rules.map((rule) => rule.memberId))) await this.events.recordRead('members.contact-rules-read', memberId, by, { memberId });
    return Promise.all(rules.map(async (rule) => ({ ...rule, ...(await this.open(rule)) })));
  }

  private async open({ memberId, id, wordsSealed }: ContactRule): Promise<RuleWords> {
    const [rule = '', decidedWith = ''] = (await this.vault.open(memberId, COLUMN, id, wordsSealed)).split('\n');
    return { rule, decidedWith };
  }
}
