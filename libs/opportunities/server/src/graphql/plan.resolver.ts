import { id, Refusal, type Actor, type Id } from '@alongside/kernel';
import type { Attendance } from '@alongside/opportunities/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Idempotency } from '@alongside/platform/graphql';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';

import { AskForReference } from '../actions/ask-for-reference';
import { CloseRegister } from '../actions/close-register';
import { ConfirmBooking } from '../actions/confirm-booking';
import { Invite } from '../actions/invite';
import { MarkAttendance } from '../actions/mark-attendance';
import { DatesInSight } from '../dates-in-sight';
import { SessionSheets } from '../session-sheets';
import { AttendanceEnum } from './enums';
import { BookingType, SessionType } from './session.type';

/** What the coordinator does. */
@Resolver(() => SessionType)
export class PlanResolver {
  constructor(
    private readonly inviting: Invite,
    private readonly references: AskForReference,
    private readonly confirming: ConfirmBooking,
    private readonly marking: MarkAttendance,
    private readonly closing: CloseRegister,
    private readonly sheets: SessionSheets,
    private readonly sight: DatesInSight,
    private readonly idempotency: Idempotency,
  ) {}

  @Mutation(() => SessionType, { description: 'Asks members to a date; all of them or, with the reason told, none.' })
  @Can('opportunities.plan')
  async invite(
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('memberIds', { type: () => [ID] }) memberIds: string[],
    @Args('idempotencyKey') key: string,
    @ActingActor() by: Actor,
  ): Promise<SessionType> {
    const session = id<'Session'>(sessionId);
    await this.sight.mustSee(session);
    await this.idempotency.once(key, 'opportunities.invite', by, { sessionId, memberIds }, () => this.inviting.run(session, memberIds.map((one) => id<'Member'>(one)), by));
    return this.sheet(session);
  }

  @Mutation(() => SessionType, { description: 'Whoever is counted on needs a reference of that level on the day; 0 asks for none any more.' })
  @Can('opportunities.plan')
  async askForReference(@Args('sessionId', { type: () => ID }) sessionId: string, @Args('level', { type: () => Int }) level: number, @ActingActor() by: Actor): Promise<SessionType> {
    const session = id<'Session'>(sessionId);
    await this.sight.mustSee(session);
    await this.references.run(session, level, by);
    return this.sheet(session);
  }

  @Mutation(() => BookingType)
  @Can('opportunities.plan')
  async confirmBooking(@Args('bookingId', { type: () => ID }) bookingId: string, @ActingActor() by: Actor): Promise<BookingType> {
    await this.sight.mustSeeBooking(id<'Booking'>(bookingId));
    const { id: done, sessionId } = await this.confirming.run(id<'Booking'>(bookingId), by);
    return this.booking(sessionId, done);
  }

  @Mutation(() => BookingType, { description: 'Without an attendance the mark is taken away.' })
  @Can('opportunities.plan')
  async markAttendance(
    @Args('bookingId', { type: () => ID }) bookingId: string,
    @Args('attendance', { type: () => AttendanceEnum, nullable: true }) attendance: Attendance | null,
    @ActingActor() by: Actor,
  ): Promise<BookingType> {
    await this.sight.mustSeeBooking(id<'Booking'>(bookingId));
    const { id: done, sessionId } = await this.marking.run(id<'Booking'>(bookingId), attendance ?? null, by);
    return this.booking(sessionId, done);
  }

  @Mutation(() => SessionType, { description: 'The register stands from now on, and the money follows from it.' })
  @Can('opportunities.plan')
  async closeRegister(@Args('sessionId', { type: () => ID }) sessionId: string, @Args('idempotencyKey') key: string, @ActingActor() by: Actor): Promise<SessionType> {
    const session = id<'Session'>(sessionId);
    await this.sight.mustSee(session);
    await this.idempotency.once(key, 'opportunities.close-register', by, { sessionId }, async () => (await this.closing.run(session, by)).id);
    return this.sheet(session);
  }

  private async sheet(sessionId: Id<'Session'>): Promise<SessionType> {
    const sheet = await this.sheets.of(sessionId);
    if (!sheet) throw new Refusal('NOT_FOUND');
    return sheet;
  }

  private async booking(sessionId: Id<'Session'>, bookingId: Id<'Booking'>): Promise<BookingType> {
    const booking = (await this.sheet(sessionId)).bookings.find((one) => one.id === bookingId);
    if (!booking) throw new Refusal('NOT_FOUND');
    return booking;
  }
}
