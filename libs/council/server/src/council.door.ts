import { numberOf, policyOn, type PolicyValue } from '@alongside/council/rules';
import { pence, type Pence, type PlainDate } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { ContactsNow, type ContactNow } from './contacts-now';
import { CalendarRead } from './store/calendar.read';
import { CommitteesRead, type Priority, type ReportSection } from './store/committees.read';
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

  holidays(): Promise<ReadonlySet<PlainDate>> {
    return this.calendar.holidays();
  }

  /** The numbers to ring and which of them answers at this moment. */
  contacts(): Promise<readonly ContactNow[]> {
    return this.people.all();
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
