import { stillToFillIn } from '@alongside/council/rules';
import { Clock, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { SayTeamNumber } from '../actions/say-team-number';
import { ContactsRead } from '../store/contacts.read';
import { PolicyValuesRead } from '../store/policy-values.read';
import { StillToFillInType, TeamNumberTyped } from './fill-in.type';

/** What our first data cannot know of a real council. */
@Resolver(() => StillToFillInType)
export class FillInResolver {
  constructor(private readonly clock: Clock, private readonly contacts: ContactsRead, private readonly values: PolicyValuesRead, private readonly saying: SayTeamNumber) {}

  @Query(() => [StillToFillInType], { description: 'What a council has to say before members come, and has not.' })
  @Can('council.settings')
  async stillToFillIn(): Promise<readonly StillToFillInType[]> {
    return stillToFillIn(await this.contacts.all(), await this.values.all(), this.clock.today());
  }

  @Mutation(() => [StillToFillInType], { description: 'Whom members ring. It stands from then on wherever a page says “call us”.' })
  @Can('council.decides')
  async sayTeamNumber(@Args('input') input: TeamNumberTyped, @ActingActor() by: Actor): Promise<readonly StillToFillInType[]> {
    await this.saying.run(input, by);
    return this.stillToFillIn();
  }
}
