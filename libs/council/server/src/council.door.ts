import { legalStatusRuleOn, numberOf, policyOn, type LegalStatusKind, type LegalStatusRule, type PolicyValue } from '@alongside/council/rules';
import { pence, type Pence, type PlainDate } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { ContactsNow, type ContactNow } from './contacts-now';
import { CalendarRead } from './store/calendar.read';
import { CommitteesRead, type Priority, type ReportSection } from './store/committees.read';
import { LegalStatusRulesRead } from './store/legal-status-rules.read';
import { PolicyValuesRead } from './store/policy-values.read';
import { PracticeRead, type PracticeModel } from './store/practice.read';

/** What this council has decided. Ask with the day the thing happened, not with today. */
@Injectable()
export class CouncilDoor {
  constructor(
    private readonly values: PolicyValuesRead,
    private readonly calendar: CalendarRead,
    private readonly people: ContactsNow,
    private readonly practice: PracticeRead,
    private readonly committeesRead: CommitteesRead,
    private readonly statusRules: LegalStatusRulesRead,
  ) {}

  /** Throws Refusal POLICY_VALUE_MISSING, also for a value that is no number. */
  async policyNumber(code: string, on: PlainDate): Promise<number> {
    return numberOf(policyOn(await this.values.all(), code, on));
  }

  /** An amount of money. Throws Refusal POLICY_VALUE_MISSING. */
  async policyPence(code: string, on: PlainDate): Promise<Pence> {
    return pence(await this.policyNumber(code, on));
  }

  /** Throws Refusal POLICY_VALUE_MISSING. */
  async policyValue(code: string, on: PlainDate): Promise<string> {
    return policyOn(await this.values.all(), code, on).value;
  }

  /** Every value that holds on a day and whose code starts like this, such as `pay.rate.`. */
  async policiesStarting(prefix: string, on: PlainDate): Promise<readonly PolicyValue[]> {
    return (await this.values.all()).filter(({ code, from, to }) => code.startsWith(prefix) && from <= on && (to === null || on <= to));
  }

  /** Who may sign for somebody of that legal status, as the council has decided it for that day. Throws Refusal POLICY_VALUE_MISSING. */
  async legalStatusRule(status: LegalStatusKind, on: PlainDate): Promise<LegalStatusRule> {
    return legalStatusRuleOn(await this.statusRules.all(), status, on);
  }

  /** The whole table as it holds on a day, in the order people choose from. */
  async legalStatusRules(on: PlainDate): Promise<readonly LegalStatusRule[]> {
    return (await this.statusRules.all()).filter(({ from, to }) => from <= on && (to === null || on <= to));
  }

  holidays(): Promise<ReadonlySet<PlainDate>> {
    return this.calendar.holidays();
  }

  /** Whether somebody of school age has to be at school, for each of these days: where the council said nothing of holidays, on every working day. */
  areSchoolDays(days: readonly PlainDate[]): Promise<readonly boolean[]> {
    return this.calendar.areSchoolDays(days);
  }

  /** The numbers to ring and which of them answers at this moment. */
  contacts(): Promise<readonly ContactNow[]> {
    return this.people.all();
  }

  /** Under a page that anybody may open: our own number, and who answers at this hour about a child. */
  async whomToCall(): Promise<{ readonly team: ContactNow | null; readonly worried: ContactNow | null }> {
    const all = await this.people.all();
    const aboutAChild = all.filter(({ code }) => code.startsWith('safeguarding'));
    return { team: all.find(({ code }) => code.startsWith('team')) ?? null, worried: aboutAChild.find(({ isNow }) => isNow) ?? aboutAChild[0] ?? null };
  }

  practiceModel(): Promise<PracticeModel> {
    return this.practice.model();
  }

  priorities(on: PlainDate): Promise<readonly Priority[]> {
    return this.committeesRead.priorities(on);
  }

  committees(): Promise<readonly { code: string; name: string }[]> {
    return this.committeesRead.committees();
  }

  reportSections(): Promise<readonly ReportSection[]> {
    return this.committeesRead.reportSections();
  }
}
