import { endsSoon, formOf, lineOfTheDay, mayDecide, type ValueForm } from '@alongside/council/rules';
import { addDays, Clock, type Actor, type PlainDate } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { DecideValue } from '../actions/decide-value';
import { ContactsNow } from '../contacts-now';
import { CalendarRead } from '../store/calendar.read';
import { CommitteesRead } from '../store/committees.read';
import { LegalStatusRulesRead } from '../store/legal-status-rules.read';
import { PolicyValuesRead } from '../store/policy-values.read';
import { PracticeRead } from '../store/practice.read';
import { BankHolidayType, CouncilPriorityType, LegalStatusRuleType, PolicyValueType, ReportSectionType } from './council-setting.types';
import { PracticeModelType } from './practice-model.type';
import { PublicContactType } from './public-contact.type';

/** Two years. */
const BANK_HOLIDAYS_AHEAD = 730;

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
    private readonly deciding: DecideValue,
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

  @Query(() => [BankHolidayType], { description: 'From today on, for two years.' })
  @Can('public')
  bankHolidays(): Promise<readonly BankHolidayType[]> {
    const today = this.clock.today();
    return this.calendar.bankHolidays(today, addDays(today, BANK_HOLIDAYS_AHEAD));
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
  async policyValues(@ActingActor() actor: Actor): Promise<PolicyValueType[]> {
    const today = this.clock.today();
    const all = await this.values.all();
    const bounds = await this.deciding.bounds(today);
    return all.map((value) => ({
      ...value, holds: value.from <= today && (value.to === null || today <= value.to), endsSoon: endsSoon(value, all, today), ...asWritten(mayDecide(value.code, actor.roles) ? formOf(value, bounds) : null),
    }));
  }

  @Mutation(() => [PolicyValueType], { description: 'The council decided anew: a value from a day on. What held until then stays to be read.' })
  @Can('council.decides')
  async decideValue(
    @Args('code', { type: () => String }) code: string, @Args('value', { type: () => String }) value: string,
    @Args('from', { type: () => PlainDateScalar, description: 'From tomorrow on.' }) from: PlainDate,
    @Args('source', { type: () => String, description: 'Where it comes from: a minute, a decision, a law.' }) source: string, @ActingActor() actor: Actor,
  ): Promise<PolicyValueType[]> {
    await this.deciding.run(code, { value, from, source }, actor);
    return (await this.policyValues(actor)).filter((one) => one.code === code);
  }
}

function asWritten(form: ValueForm | null): Pick<PolicyValueType, 'writtenAs' | 'least' | 'most' | 'canBecome'> {
  return { writtenAs: form?.form ?? null, least: form?.least ?? null, most: form?.most ?? null, canBecome: form?.choices ?? null };
}
