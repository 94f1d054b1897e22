import { AccountsDoor } from '@alongside/accounts/server';
import { id, Refusal, type Actor, type Id, type Instant } from '@alongside/kernel';
import type { FitGap } from '@alongside/opportunities/rules';
import { ActingActor, Can, Holds } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Idempotency, InstantScalar } from '@alongside/platform/graphql';
import { Args, Field, ID, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Invite } from '../actions/invite';
import { SayWhoFits } from '../actions/say-who-fits';
import { DatesInSight } from '../dates-in-sight';
import { ReasonsKept } from '../reasons-kept';
import { SessionSheets } from '../session-sheets';
import { AskedAllTheSameRead } from '../store/asked-all-the-same.read';
import { FitGapEnum } from './enums';
import { WhoFitsInput } from './group-date.type';
import { SessionType } from './session.type';

@ObjectType('AskedAllTheSame', { description: 'Somebody the date did not fit, who was asked: who, when and why.' })
@Holds('person')
@Can('opportunities.plan')
export class AskedAllTheSameType {
  @Field(() => ID) bookingId: string;
  @Field(() => [FitGapEnum]) gaps: readonly FitGap[];
  @Field(() => String) reason: string;
  @Field(() => String) askedByName: string;
  @Field(() => InstantScalar) askedAt: Instant;
}

/** Whom a date suits, and who is asked all the same. */
@Resolver(() => SessionType)
export class WhoFitsResolver {
  constructor(
    private readonly saying: SayWhoFits,
    private readonly inviting: Invite,
    private readonly asked: AskedAllTheSameRead,
    private readonly reasons: ReasonsKept,
    private readonly accounts: AccountsDoor,
    private readonly events: EventLog,
    private readonly sheets: SessionSheets,
    private readonly sight: DatesInSight,
    private readonly idempotency: Idempotency,
  ) {}

  @Mutation(() => SessionType, { description: 'Whom a date suits, while nobody was asked yet.' })
  @Can('opportunities.plan')
  async sayWhoFits(@Args('sessionId', { type: () => ID }) sessionId: string, @Args('input') input: WhoFitsInput, @ActingActor() by: Actor): Promise<SessionType> {
    const session = id<'Session'>(sessionId);
    await this.sight.mustSee(session);
    await this.saying.run(session, input, by);
    return this.sheet(session);
  }

  @Mutation(() => SessionType, { description: 'Asks one person whom the date does not fit, for a reason that is kept. Everything else that stands against it stays.' })
  @Can('opportunities.plan')
  async askAllTheSame(
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('reason') reason: string,
    @Args('idempotencyKey') key: string,
    @ActingActor() by: Actor,
  ): Promise<SessionType> {
    const session = id<'Session'>(sessionId);
    await this.sight.mustSee(session);
    await this.idempotency.once(key, 'opportunities.ask-all-the-same', by, { sessionId, memberId, reason }, () => this.inviting.inSpiteOfFit(session, id<'Member'>(memberId), reason, by));
    return this.sheet(session);
  }

  @ResolveField(() => [AskedAllTheSameType], { nullable: true, description: 'That you read why is recorded.' })
  @Can('opportunities.plan')
  async askedAllTheSame(@Parent() { id: sessionId }: SessionType, @ActingActor() by: Actor): Promise<readonly AskedAllTheSameType[]> {
    const asked = await this.asked.ofSession(sessionId as Id<'Session'>);
    if (asked.length === 0) return [];
    const names = new Map((await this.accounts.people(asked.map(({ askedBy }) => askedBy))).map((person) => [person.id, person.firstName]));
    await this.events.recordReads('opportunities.asked-reasons-read', asked.map(({ memberId }) => memberId), by);
    return Promise.all(asked.map(async ({ id: bookingId, memberId, gaps, reasonSealed, askedBy, askedAt }) => ({
      bookingId, gaps, reason: await this.reasons.open(memberId, bookingId, reasonSealed), askedByName: names.get(askedBy) ?? '', askedAt,
    })));
  }

  private async sheet(sessionId: Id<'Session'>): Promise<SessionType> {
    const sheet = await this.sheets.of(sessionId);
    if (!sheet) throw new Refusal('NOT_FOUND');
    return sheet;
  }
}
