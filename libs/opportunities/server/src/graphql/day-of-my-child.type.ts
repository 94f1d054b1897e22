import type { Instant, PlainDate } from '@alongside/kernel';
import type { OpportunitiesRefusal, WayHome, WayLeft, WayToCome } from '@alongside/opportunities/rules';
import { Can, Holds } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

import { WayHomeEnum, WayLeftEnum, WayToComeEnum } from './child-day.type';

@ObjectType('DayOfMyChild', { description: 'How a child somebody looks after comes to a date and goes home.' })
@Can('opportunities.childs-day')
export class DayOfMyChildType {
  @Field(() => ID) bookingId: string;
  @Field(() => String) childName: string;
  @Field(() => String) title: string;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => String) startsAt: string;
  @Field(() => String) endsAt: string;
  @Field(() => String) place: string;
  @Field(() => String, { description: 'Who of the team is there.' }) meets: string;
  @Field(() => WayToComeEnum, { nullable: true }) comes: WayToCome | null;
  @Field(() => WayHomeEnum, { nullable: true }) goes: WayHome | null;
  @Field(() => String, { nullable: true, description: 'Who collects them; not told where a rule that keeps the child safe may be about it.' }) collector: string | null;
  @Field(() => [String], { description: 'Who of us fetches them.' }) fetchers: readonly string[];
  @Field(() => [String], { description: 'Who of us takes them home.' }) takers: readonly string[];
  @Field(() => Boolean) iCollect: boolean;
  @Field(() => [String], { description: 'Whom we ring on the day.' }) contacts: readonly string[];
  @Field(() => WayLeftEnum, { nullable: true, description: 'Once the register is closed, and as with who collects.' }) leftHow: WayLeft | null;
  @Field(() => InstantScalar, { nullable: true }) leftAt: Instant | null;
  @Field(() => String, { nullable: true }) leftWith: string | null;
  @Field(() => [MyDayChangeType], { description: 'What whoever asks has said about it themselves.' }) changes: readonly MyDayChangeType[];
  @Field(() => String, { nullable: true, description: 'Why nothing more can be said about it; null when it can.' }) whyNotSayChanged: OpportunitiesRefusal | null;
}

@ObjectType('MyDayChange')
@Holds('safety')
@Can('opportunities.childs-day')
export class MyDayChangeType {
  @Field(() => ID) id: string;
  @Field(() => String) words: string;
  @Field(() => InstantScalar) saidAt: Instant;
  @Field(() => InstantScalar, { nullable: true, description: 'When the team read it.' }) seenAt: Instant | null;
}
