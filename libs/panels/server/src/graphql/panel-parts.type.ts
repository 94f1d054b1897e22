import type { ClockTime, Id, Pence, PlainDate } from '@alongside/kernel';
import type { CapacityNote, PanelOutcome, ViewCounted } from '@alongside/panels/rules';
import { Can, Holds } from '@alongside/platform/auth';
import { PenceScalar, PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { CapacityNoteWord, PanelOutcomeWord, ViewCountedWord } from './panel-words';

@ObjectType('RecordedOutcome')
@Holds('score')
@Can('panels.read')
export class RecordedOutcomeType {
  @Field(() => PanelOutcomeWord) outcome: PanelOutcome;
  @Field(() => ViewCountedWord) viewCounted: ViewCounted;
  @Field(() => String, { nullable: true }) reason: string | null;
}

@ObjectType('PanelFit', { description: 'Whom a panel suits, as HR asked. All of it may be empty: it suits everybody. Once it is agreed, the date says what counts.' })
@Can('panels.read')
export class PanelFitType {
  @Field(() => [String], { description: 'By name. Whoever speaks or signs one of them fits.' }) languages: readonly string[];
  @Field(() => Int, { nullable: true, description: 'Of the young people, on the day.' }) fromAge: number | null;
  @Field(() => Int, { nullable: true }) toAge: number | null;
  @Field(() => [String], { description: 'What it is about. It leaves nobody out.' }) about: readonly string[];
}

@ObjectType('PanelSeat', { description: 'How many seats of one kind there are, and how many are taken.' })
@Can('inherit')
export class PanelSeatType {
  @Field(() => String) kind: string;
  @Field(() => Int) count: number;
  @Field(() => Int) taken: number;
}

@ObjectType('PanelSitter')
@Holds('person')
@Can('panels.read')
export class PanelSitterType {
  @Field(() => ID) bookingId: Id<'Booking'>;
  @Field(() => String) firstName: string;
  @Field(() => String) kind: string;
  @Field(() => String) state: string;
}

@ObjectType('PanelCapacity', { description: 'How many people could sit on a panel on one day: active, and not booked elsewhere.' })
@Can('inherit')
export class PanelCapacityType {
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => String) startsAt: ClockTime;
  @Field(() => Int) parentsFree: number;
  @Field(() => Int) youngFree: number;
  @Field(() => CapacityNoteWord) note: CapacityNote;
  @Field(() => PenceScalar, { description: 'What each member would be paid for a panel of this length.' }) payPence: Pence;
}
