import { endsSoon, lineOfTheDay } from '@alongside/council/rules';
import { Clock } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { Query, Resolver } from '@nestjs/graphql';

import { ContactsNow } from '../contacts-now';
import { CalendarRead } from '../store/calendar.read';
import { CommitteesRead } from '../store/committees.read';
import { LegalStatusRulesRead } from '../store/legal-status-rules.read';
import { PolicyValuesRead } from '../store/policy-values.read';
import { PracticeRead } from '../store/practice.read';
import { BankHolidayType, CouncilPriorityType, LegalStatusRuleType, PolicyValueType, ReportSectionType } from './council-setting.types';
import { PracticeModelType } from './practice-model.type';
import { PublicContactType } from './public-contact.type';

@Resolver()
export class CouncilResolver {
  constructor(
    private readonly contacts: ContactsNow,
    private readonly practice: PracticeRead,
    private readonly committees: CommitteesRead,
    private readonly calendar: CalendarRead,
    private readonly values: PolicyValuesRead,
    private readonly statusRules: LegalStatusRulesRead,
    private readonly clock: Clock,
  ) {}

  @Query(() => [PublicContactType])
  @Can('public')
  async publicContacts(): Promise<PublicContactType[]> {
    return (await this.contacts.all()).filter(({ forEverybody }) => forEverybody);
  }

  @Query(() => [PublicContactType], { description: 'With the numbers that are for practitioners only.' })
  @Can('council.practitioner')
  async practitionerContacts(): Promise<readonly PublicContactType[]> {
    return this.contacts.all();
  }

  @Query(() => PracticeModelType)
  @Can('public')
  async practiceModel(): Promise<PracticeModelType> {
    const model = await this.practice.model();
    const familyLines = model.domains.flatMap(({ title, familyLines: lines }) => lines.map((line) => ({ line, domain: title })));
    return { ...model, lineOfTheDay: lineOfTheDay(familyLines, this.clock.today()) };
  }

  @Query(() => [CouncilPriorityType])
  @Can('public')
  priorities(): Promise<CouncilPriorityType[]> {
    return this.committees.priorities(this.clock.today());
  }

  @Query(() => [BankHolidayType])
  @Can('public')
  bankHolidays(): Promise<readonly BankHolidayType[]> {
    return this.calendar.bankHolidays();
  }

  @Query(() => [ReportSectionType])
  @Can('signed-in')
  reportSections(): Promise<ReportSectionType[]> {
    return this.committees.reportSections();
  }

  @Query(() => [LegalStatusRuleType], { description: 'Who signs for a child of which legal status, as it holds today.' })
  @Can('council.practitioner')
  async legalStatusRules(): Promise<LegalStatusRuleType[]> {
    const today = this.clock.today();
    return (await this.statusRules.all()).filter(({ from, to }) => from <= today && (to === null || today <= to));
  }

  @Query(() => [PolicyValueType])
  @Can('council.settings')
  async policyValues(): Promise<PolicyValueType[]> {
    const today = this.clock.today();
    const all = await this.values.all();
    return all.map((value) => ({
      ...value, holds: value.from <= today && (value.to === null || today <= value.to), endsSoon: endsSoon(value, all, today),
    }));
  }
}
