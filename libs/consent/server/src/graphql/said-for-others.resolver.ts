import { wholeNumber, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';

import { SaidForOthers } from '../said-for-others';
import { SaidForDateType, SaidForSomebodyType } from './said-for-others.type';
import { toldOnWire } from './told-on-wire';

const MOST = 100;

/** A guardian's own list: each answer they gave, for whom, when, with the words they were shown; until the young person is an adult, or they look after them no more. */
@Resolver()
export class SaidForOthersResolver {
  constructor(private readonly said: SaidForOthers) {}

  @Query(() => [SaidForSomebodyType], { description: 'What the person who asks said for young people they look after, newest first. That they looked is recorded with each of them.' })
  @Can('signed-in')
  async whatISaidForOthers(@Args('first', { type: () => Int, defaultValue: 100 }) first: number, @ActingActor() actor: Actor): Promise<readonly SaidForSomebodyType[]> {
    const most = wholeNumber(first, 'first', 1, MOST);
    return (await this.said.forGood(actor, most)).map(({ decision, told, ...one }) => ({ ...one, answer: decision, told: toldOnWire(told, one) }));
  }

  @Query(() => [SaidForDateType], { description: 'What the person who asks said about dates of young people they look after, newest first. That they looked is recorded with each of them.' })
  @Can('signed-in')
  async whatISaidForDates(@Args('first', { type: () => Int, defaultValue: 100 }) first: number, @ActingActor() actor: Actor): Promise<readonly SaidForDateType[]> {
    const most = wholeNumber(first, 'first', 1, MOST);
    return (await this.said.forDates(actor, most)).map(({ decision, told, ...one }) => ({ ...one, answer: decision, told: toldOnWire(told, one) }));
  }
}
