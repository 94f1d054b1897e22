import { AccountsDoor } from '@alongside/accounts/server';
import { id, wholeNumber, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { RevealBankDetails } from '../actions/reveal-bank-details';
import { RevealsRead } from '../store/reveals.read';
import { RevealedDetailsType, RevealType } from './revealed-details.type';

const MOST = 100;

@Resolver()
export class RevealsResolver {
  constructor(private readonly reveal: RevealBankDetails, private readonly reveals: RevealsRead, private readonly accounts: AccountsDoor, private readonly events: EventLog) {}

  @Mutation(() => RevealedDetailsType, { description: 'The whole account behind a payment. The reason is kept, and the member sees that somebody looked.' })
  @Can('payments.reveal')
  revealBankDetails(
    @Args('paymentId', { type: () => ID }) paymentId: string,
    @Args('reason') reason: string,
    @ActingActor() actor: Actor,
  ): Promise<RevealedDetailsType> {
    return this.reveal.run(paymentId, reason, actor);
  }

  @Query(() => [RevealType], { description: 'Who saw a whole account and why, newest first. Each whose account it was sees that you read it.' })
  @Can('payments.see-reveals')
  async bankDetailsReveals(@Args('first', { type: () => Int, defaultValue: 50 }) first: number, @ActingActor() actor: Actor): Promise<RevealType[]> {
    const rows = await this.reveals.newest(wholeNumber(first, 'first', 1, MOST));
    await this.events.recordReads('payments.reveals-read', [...new Set(rows.map(({ memberId }) => memberId))], actor);
    const people = await this.accounts.people([...new Set(rows.flatMap(({ memberId, revealedBy }) => [id<'Person'>(memberId), revealedBy]))]);
    const names = new Map<string, string>(people.map((person) => [person.id, person.displayName]));
    return rows.map(({ id: revealId, at, reason, memberId, revealedBy }) => ({
      id: revealId, at, reason, by: names.get(revealedBy) ?? null, about: names.get(memberId) ?? null,
    }));
  }
}
