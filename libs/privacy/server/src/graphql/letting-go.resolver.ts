import { id as idOf, type Actor, type Instant } from '@alongside/kernel';
import { ActingActor, Can, Holds } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { InstantScalar, wireEnum } from '@alongside/platform/graphql';
import { lettingGoStates, type LettingGoState } from '@alongside/privacy/rules';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';

import { AskToBeForgotten } from '../actions/ask-to-be-forgotten';
import { DecideLettingGo } from '../actions/decide-letting-go';
import { FindPastItsTime } from '../actions/find-past-its-time';
import { HoldRecord } from '../actions/hold-record';
import { NamesOf } from '../names-of';
import { LettingsGoRead } from '../store/lettings-go.read';
import { chosenPerson } from './chosen-person';

const LettingGoStateEnum = wireEnum('LettingGoState', lettingGoStates);

@ObjectType('CountedRows')
@Can('inherit')
export class CountedRowsType {
  @Field(() => String) says: string;
  @Field(() => Int) rows: number;
  @Field(() => String, { nullable: true, description: 'Why it stays; null when it goes or loses its names.' }) stays: string | null;
}

@ObjectType('LettingGo', { description: 'What is past its time, or somebody who asked to be forgotten: counts, and who decided.' })
@Holds('person')
@Can('privacy.letting-go')
export class LettingGoType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'The code of a retention rule, or `person`.' }) rule: string;
  @Field(() => String, { nullable: true, description: 'Who asked to be forgotten.' }) name: string | null;
  @Field(() => [CountedRowsType]) counted: readonly CountedRowsType[];
  @Field(() => InstantScalar) foundAt: Instant;
  @Field(() => LettingGoStateEnum) state: LettingGoState;
}

@ObjectType('LegalHold', { description: 'Somebody of whom nothing is let go. Why is sealed.' })
@Holds('person')
@Can('privacy.letting-go')
export class LegalHoldType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => InstantScalar) setAt: Instant;
}

@Resolver()
export class LettingGoResolver {
  constructor(
    private readonly read: LettingsGoRead,
    private readonly names: NamesOf,
    private readonly find: FindPastItsTime,
    private readonly decide: DecideLettingGo,
    private readonly holding: HoldRecord,
    private readonly forgetting: AskToBeForgotten,
    private readonly events: EventLog,
  ) {}

  @Query(() => [LettingGoType], { description: 'What waits for a decision first, then the newest. That you looked at whoever is named is recorded.' })
  @Can('privacy.letting-go')
  async lettingsGo(@ActingActor() actor: Actor): Promise<LettingGoType[]> {
    const all = await this.read.all();
    await this.looked(all.map(({ personId }) => personId), actor);
    const people = await this.names.people(all.map(({ personId }) => personId));
    return all.map(({ personId, ...it }) => ({ ...it, name: personId && (people.get(personId)?.displayName ?? null) }));
  }

  @Query(() => [LegalHoldType], { description: 'The newest first, at most 100. That you looked is recorded.' })
  @Can('privacy.letting-go')
  async legalHolds(@ActingActor() actor: Actor): Promise<LegalHoldType[]> {
    const holds = await this.read.holds();
    await this.looked(holds.map(({ personId }) => personId), actor);
    const people = await this.names.people(holds.map(({ personId }) => personId));
    return holds.map(({ personId, ...hold }) => ({ ...hold, name: people.get(personId)?.displayName ?? '' }));
  }

  @Query(() => Boolean, { description: 'The asker asked to be forgotten, and nobody has decided yet.' })
  @Can('signed-in')
  async forgettingAsked(@ActingActor() actor: Actor): Promise<boolean> {
    return actor.personId !== null && (await this.read.askedBy(actor.personId)) !== null;
  }

  @Mutation(() => Int, { description: 'Counts by each rule what is past its time, and touches nothing. Answers how many rules found something new.' })
  @Can('privacy.letting-go')
  findPastItsTime(@ActingActor() actor: Actor): Promise<number> {
    // The clock is the one who found it: the officer who presses the button may still be the one who decides.
    return this.find.run({ ...actor, personId: null });
  }

  @Mutation(() => LettingGoStateEnum, { description: 'It is done by a job soon after. A legal hold wins.' })
  @Can('privacy.letting-go')
  async approveLettingGo(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<LettingGoState> {
    return (await this.decide.approve(idOf<'LettingGo'>(id), actor)).state;
  }

  @Mutation(() => LettingGoStateEnum)
  @Can('privacy.letting-go')
  async dropLettingGo(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<LettingGoState> {
    return (await this.decide.drop(idOf<'LettingGo'>(id), actor)).state;
  }

  @Mutation(() => Boolean, { description: 'Nothing of this person is let go until the hold ends.' })
  @Can('privacy.letting-go')
  async holdRecord(@Args('personId', { type: () => ID }) personId: string, @Args('reason', { type: () => String }) reason: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.holding.set(chosenPerson(personId), reason, actor);
    return true;
  }

  @Mutation(() => Boolean)
  @Can('privacy.letting-go')
  async endLegalHold(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.holding.end(idOf<'LegalHold'>(id), actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'A person asks us to forget them. Somebody of the council decides; money we owe is paid first.' })
  @Can('privacy.ask-about-oneself')
  async askToBeForgotten(@ActingActor() actor: Actor): Promise<boolean> {
    await this.forgetting.run(actor);
    return true;
  }

  /** One name for every list of the officer's: whoever is held must not read from the name of a look that they are. */
  private looked(people: readonly (string | null)[], by: Actor): Promise<void> {
    return this.events.recordReads('privacy.records-read', [...new Set(people.filter((personId) => personId !== null))], by);
  }
}
