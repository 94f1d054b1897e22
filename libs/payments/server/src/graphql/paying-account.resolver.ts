import type { Actor, PlainDate } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Args, Mutation, Resolver } from '@nestjs/graphql';

import { SetPayingAccount } from '../actions/set-paying-account';

@Resolver()
export class PayingAccountResolver {
  constructor(private readonly accounts: SetPayingAccount) {}

  @Mutation(() => Boolean, { description: 'The account the council pays from, from a day on.' })
  @Can('payments.council-bank')
  async setPayingAccount(
    @Args('serviceUserNumber') serviceUserNumber: string,
    @Args('sortCode') sortCode: string,
    @Args('accountNumber') accountNumber: string,
    @Args('name') name: string,
    @Args('from', { type: () => PlainDateScalar }) from: PlainDate,
    @ActingActor() actor: Actor,
  ): Promise<boolean> {
    await this.accounts.run({ serviceUserNumber, sortCode, accountNumber, name }, from, actor);
    return true;
  }
}
