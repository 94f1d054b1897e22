import { Can } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar } from '@alongside/platform/graphql';
import type { Instant, PlainDate } from '@alongside/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ShownCount', { description: 'A count as it may be shown: kind count, few (1 to one below the threshold) or withheld.' })
@Can('impact.read-published')
export class ShownCountType {
  @Can('inherit') @Field(() => String) kind: 'count' | 'few' | 'withheld';
  @Can('inherit') @Field(() => Int, { nullable: true }) value: number | null;
}

@ObjectType('Share', { description: 'A share as it may be shown: kind exact, nearly-all, few, too-few or none.' })
@Can('impact.read-published')
export class ShareType {
  @Can('inherit') @Field(() => String) kind: 'exact' | 'nearly-all' | 'few' | 'too-few' | 'none';
  @Can('inherit') @Field(() => Int, { nullable: true }) part: number | null;
  @Can('inherit') @Field(() => Int, { nullable: true }) whole: number | null;
}

@ObjectType('ReportedQuarter')
@Can('impact.read-published')
export class ReportedQuarterType {
  @Can('inherit') @Field(() => PlainDateScalar) from: PlainDate;
  @Can('inherit') @Field(() => PlainDateScalar) to: PlainDate;
  @Can('inherit') @Field(() => ShareType) panels: ShareType;
  @Can('inherit') @Field(() => ShownCountType) parentAndCarerSeats: ShownCountType;
  @Can('inherit') @Field(() => ShownCountType) youngPeopleSeats: ShownCountType;
  @Can('inherit') @Field(() => ShownCountType) allSeats: ShownCountType;
}

@ObjectType('ReportedPeople')
@Can('impact.read-published')
export class ReportedPeopleType {
  @Can('inherit') @Field(() => ShownCountType) parentsAndCarers: ShownCountType;
  @Can('inherit') @Field(() => ShownCountType) youngPeople: ShownCountType;
  @Can('inherit') @Field(() => ShownCountType) everybody: ShownCountType;
}

@ObjectType('ReportedChange')
@Can('impact.read-published')
export class ReportedChangeType {
  @Can('inherit') @Field(() => ID) itemId: string;
  @Can('inherit') @Field(() => String, { nullable: true, description: 'Null once the yes for the words in it is over.' }) said: string | null;
  @Can('inherit') @Field(() => String, { nullable: true, description: 'Null once the yes for words quoted in it is over.' }) did: string | null;
  @Can('inherit') @Field(() => Boolean, { description: 'It held somebody’s own words, and the yes for them is over.' }) wordsOver: boolean;
  @Can('inherit') @Field(() => PlainDateScalar) doneOn: PlainDate;
  @Can('inherit') @Field(() => Boolean, { description: 'The people who said it say we got it right.' }) confirmed: boolean;
}

@ObjectType('ImpactReport')
@Can('impact.read-published')
export class ImpactReportType {
  @Can('inherit') @Field(() => ID) id: string;
  @Can('inherit') @Field(() => String) quarter: string;
  @Can('inherit') @Field(() => PlainDateScalar) from: PlainDate;
  @Can('inherit') @Field(() => PlainDateScalar) to: PlainDate;
  @Can('inherit') @Field(() => String) committee: string;
  @Can('inherit') @Field(() => InstantScalar, { nullable: true }) publishedAt: Instant | null;
  @Can('inherit') @Field(() => ShareType) panels: ShareType;
  @Can('inherit') @Field(() => ShareType) panelsBefore: ShareType;
  @Can('inherit') @Field(() => ReportedPeopleType) people: ReportedPeopleType;
  @Can('inherit') @Field(() => ShareType) paidOnTime: ShareType;
  @Can('inherit') @Field(() => ShareType) paidOnTimeBefore: ShareType;
  @Can('inherit') @Field(() => ShareType) promisesKept: ShareType;
  @Can('inherit') @Field(() => [ReportedQuarterType]) quarters: ReportedQuarterType[];
  @Can('inherit') @Field(() => ShownCountType) allParentAndCarerSeats: ShownCountType;
  @Can('inherit') @Field(() => ShownCountType) allYoungPeopleSeats: ShownCountType;
  @Can('inherit') @Field(() => ShownCountType) allSeats: ShownCountType;
  @Can('inherit') @Field(() => [ReportedChangeType]) changes: ReportedChangeType[];
  @Can('impact.prepare') @Field(() => String, { nullable: true }) whyNotPublish: string | null;
}

@ObjectType('QuarterToReport')
@Can('impact.prepare')
export class QuarterToReportType {
  @Can('inherit') @Field(() => String) quarter: string;
  @Can('inherit') @Field(() => PlainDateScalar) from: PlainDate;
  @Can('inherit') @Field(() => PlainDateScalar) to: PlainDate;
}
