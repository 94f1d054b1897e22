import { valueForms, type ValueForm } from '@alongside/council/rules';
import type { PlainDate } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';

export const ValueFormEnum = wireEnum('ValueForm', valueForms);

@ObjectType('PolicyValue', { description: 'What the council decided about one thing, from a day to a day.' })
@Can('council.settings')
export class PolicyValueType {
  @Field(() => String) code: string;
  @Field(() => String) label: string;
  @Field(() => String) section: string;
  @Field(() => String) unit: string;
  @Field(() => String) value: string;
  @Field(() => PlainDateScalar) from: PlainDate;
  @Field(() => PlainDateScalar, { nullable: true }) to: PlainDate | null;
  @Field(() => String) source: string;
  @Field(() => PlainDateScalar) checkedOn: PlainDate;
  @Field(() => Boolean, { description: 'It holds today.' }) holds: boolean;
  @Field(() => Boolean, { description: 'It stops holding soon and nothing follows it.' }) endsSoon: boolean;
  @Field(() => ValueFormEnum, { nullable: true, description: 'How a new one is written; null for one that is not changed on the page.' }) writtenAs: ValueForm['form'] | null;
  @Field(() => Int, { nullable: true, description: 'The least of a number, or of each number of a list.' }) least: number | null;
  @Field(() => Int, { nullable: true, description: 'The most of it.' }) most: number | null;
  @Field(() => [String], { nullable: true, description: 'What a choice can become.' }) canBecome: readonly string[] | null;
}

@ObjectType('LegalStatusRule', { description: 'For one legal status of a child: who is responsible, who signs, and where to stop.' })
@Can('council.practitioner')
export class LegalStatusRuleType {
  @Field(() => String) status: string;
  @Field(() => String) label: string;
  @Field(() => [String], { description: 'Who holds parental responsibility.' }) responsible: readonly string[];
  @Field(() => [String], { description: 'One of these signs for somebody under 16.' }) signs: readonly string[];
  @Field(() => [String]) consulted: readonly string[];
  @Field(() => Boolean, { description: 'Paper may leave a kind of decision to the carer.' }) mayDelegate: boolean;
  @Field(() => String, { nullable: true, description: 'Why nobody can sign.' }) stop: string | null;
  @Field(() => String, { description: 'Pictures and stories that others see: yes, manager-too or no.' }) publicMedia: string;
  @Field(() => PlainDateScalar) from: PlainDate;
  @Field(() => String) source: string;
  @Field(() => PlainDateScalar) checkedOn: PlainDate;
}

@ObjectType('BankHoliday')
@Can('public')
export class BankHolidayType {
  @Field(() => PlainDateScalar) day: PlainDate;
  @Field(() => String) name: string;
}

@ObjectType('CouncilPriority')
@Can('public')
export class CouncilPriorityType {
  @Field(() => String) code: string;
  @Field(() => String) text: string;
}

@ObjectType('ReportQuestion')
@Can('signed-in')
export class ReportQuestionType {
  @Field(() => String) number: string;
  @Field(() => String) question: string;
}

@ObjectType('ReportSection', { description: 'One of the fourteen sections of a committee report.' })
@Can('signed-in')
export class ReportSectionType {
  @Field(() => Int) number: number;
  @Field(() => String) title: string;
  @Field(() => [ReportQuestionType]) questions: readonly ReportQuestionType[];
}
