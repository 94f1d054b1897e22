import { Clock, id as idOf, type Actor, type Instant, type PlainDate } from '@alongside/kernel';
import { ActingActor, Can, Holds } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { InstantScalar, PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { copyReasons, copyStates, type CopyReason, type CopyState } from '@alongside/privacy/rules';
import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';

import { AskForCopy } from '../actions/ask-for-copy';
import { CheckWhoAsked } from '../actions/check-who-asked';
import { MakeCopyFor } from '../actions/make-copy-for';
import { NamesOf } from '../names-of';
import { CopyRequestsRead } from '../store/copy-requests.read';
import { chosenPerson } from './chosen-person';

const CopyStateEnum = wireEnum('CopyState', copyStates);
const CopyReasonEnum = wireEnum('CopyReason', copyReasons);

@ObjectType('MyCopy', { description: 'The copy the asker asked for.' })
@Can('signed-in')
export class MyCopyType {
  @Field(() => CopyStateEnum) state: CopyState;
  @Field(() => InstantScalar) askedAt: Instant;
  @Field(() => PlainDateScalar) dueOn: PlainDate;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The last day it can be taken.' }) keptUntil: PlainDate | null;
  @Field(() => Boolean, { description: 'Somebody asked for it in their name, and the council hands it over.' }) askedForYou: boolean;
}

@ObjectType('CopyRequest', { description: 'Somebody asked for a copy of what we hold. What is in it is theirs alone.' })
@Holds('person')
@Can('privacy.copies')
export class CopyRequestType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => CopyStateEnum) state: CopyState;
  @Field(() => InstantScalar) askedAt: Instant;
  @Field(() => PlainDateScalar) dueOn: PlainDate;
  @Field(() => Boolean) isLate: boolean;
  @Field(() => CopyReasonEnum, { nullable: true, description: 'Why it was made for them, to be handed over; null where they take it themselves.' }) madeFor: CopyReason | null;
}

/** Copies of everything we hold about a person. */
@Resolver()
export class CopiesResolver {
  constructor(
    private readonly clock: Clock,
    private readonly ask: AskForCopy,
    private readonly check: CheckWhoAsked,
    private readonly making: MakeCopyFor,
    private readonly read: CopyRequestsRead,
    private readonly names: NamesOf,
    private readonly events: EventLog,
  ) {}

  @Query(() => MyCopyType, { nullable: true })
  @Can('signed-in')
  async myCopy(@ActingActor() actor: Actor): Promise<MyCopyType | null> {
    const open = actor.personId === null ? null : await this.read.openOf(actor.personId);
    return open && { ...open, askedForYou: open.madeFor !== null };
  }

  @Query(() => [CopyRequestType], { description: 'Copies people asked for, first due first. That you looked is recorded.' })
  @Can('privacy.copies')
  async copyRequests(@ActingActor() actor: Actor): Promise<CopyRequestType[]> {
    const open = await this.read.open();
    await this.events.recordReads('privacy.records-read', [...new Set(open.map(({ personId }) => personId))], actor);
    const people = await this.names.people(open.map(({ personId }) => personId));
    return open.map(({ personId, ...line }) => ({ ...line, name: people.get(personId)?.displayName ?? '', isLate: line.state !== 'ready' && line.dueOn < this.clock.today() }));
  }

  @Mutation(() => CopyStateEnum, { description: 'A copy of everything we hold about the asker, within a month. One at a time.' })
  @Can('privacy.ask-about-oneself')
  async askForCopy(@ActingActor() actor: Actor): Promise<CopyState> {
    return (await this.ask.run(actor)).state;
  }

  @Mutation(() => CopyStateEnum, { description: 'It is really the person who asked: they were called back, or came by.' })
  @Can('privacy.copies')
  async checkWhoAsked(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<CopyState> {
    return (await this.check.run(idOf<'CopyRequest'>(id), actor)).state;
  }

  @Mutation(() => CopyStateEnum, { description: 'A copy for somebody who cannot sign in, to be handed over by whoever made it. They see that it was made, by whom, and that it was taken.' })
  @Can('privacy.copies')
  async makeCopyFor(
    @Args('personId', { type: () => ID }) personId: string,
    @Args('because', { type: () => CopyReasonEnum }) because: CopyReason,
    @Args('sure', { type: () => String, description: 'How it is known who asks. Sealed.' }) sure: string,
    @ActingActor() actor: Actor,
  ): Promise<CopyState> {
    return (await this.making.run(chosenPerson(personId), because, sure, actor)).state;
  }
}
