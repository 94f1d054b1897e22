import { CouncilDoor } from '@alongside/council/server';
import { Clock, Refusal, type Actor, type Id, type Pence } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { PenceScalar } from '@alongside/platform/graphql';
import { paysFrom } from '@alongside/payments/rules';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { ChooseLess } from '../actions/choose-less';
import { SetBankAccount } from '../actions/set-bank-account';
import { KnownAccountsRead } from '../store/known-accounts.read';
import { waitingDays } from '../waiting-days';
import { MyPayments } from './my-payments';
import { MyBankAccountType, MyPaymentType } from './my-payment.type';

@Resolver(() => MyPaymentType)
export class MyMoneyResolver {
  constructor(
    private readonly payments: MyPayments,
    private readonly accounts: KnownAccountsRead,
    private readonly bank: SetBankAccount,
    private readonly choices: ChooseLess,
    private readonly council: CouncilDoor,
    private readonly clock: Clock,
  ) {}

  @Query(() => [MyPaymentType], { description: 'My own, the latest day first.' })
  @Can('signed-in')
  myPayments(@ActingActor() actor: Actor): Promise<MyPaymentType[]> {
    return this.payments.of(memberOf(actor));
  }

  @Query(() => MyBankAccountType, { nullable: true })
  @Can('signed-in')
  async myBankAccount(@ActingActor() actor: Actor): Promise<MyBankAccountType | null> {
    return this.accountOf(memberOf(actor));
  }

  @Mutation(() => MyBankAccountType, { description: 'Where my money goes from now on. A changed account waits some days before it is paid to; changed with one proof only, somebody rings me first.' })
  @Can('payments.take-part')
  async setBankAccount(
    @Args('sortCode') sortCode: string,
    @Args('accountNumber') accountNumber: string,
    @Args('accountName') accountName: string,
    @ActingActor() actor: Actor,
  ): Promise<MyBankAccountType> {
    await this.bank.run({ sortCode, accountNumber, accountName }, actor);
    const account = await this.accountOf(memberOf(actor));
    if (!account) throw new Error('An account that was just set is there.');
    return account;
  }

  @Mutation(() => MyPaymentType, { description: 'I want no money for this. No reason is asked.' })
  @Can('payments.take-part')
  async declinePayment(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<MyPaymentType> {
    return this.mine((await this.choices.none(id, actor)).id, actor);
  }

  @Mutation(() => MyPaymentType, { description: 'I want less money for this.' })
  @Can('payments.take-part')
  async reducePayment(
    @Args('id', { type: () => ID }) id: string,
    @Args('amountPence', { type: () => PenceScalar }) amountPence: Pence,
    @ActingActor() actor: Actor,
  ): Promise<MyPaymentType> {
    return this.mine((await this.choices.less(id, amountPence, actor)).id, actor);
  }

  private async mine(id: Id<'Payment'>, actor: Actor): Promise<MyPaymentType> {
    const payment = (await this.payments.of(memberOf(actor))).find((one) => one.id === id);
    if (!payment) throw new Refusal('NOT_FOUND');
    return payment;
  }

  private async accountOf(memberId: Id<'Member'>): Promise<MyBankAccountType | null> {
    const account = (await this.accounts.of([memberId])).get(memberId);
    if (!account) return null;
    const { lastDigits, setAt, ringFirst } = account;
    return { memberId, lastDigits, setAt, ringFirst, paysFrom: paysFrom(account, await waitingDays(this.council, this.clock.today())) };
  }
}

/** One person, one id: the member is the person who is signed in. */
function memberOf(actor: Actor): Id<'Member'> {
  if (actor.personId === null) throw new Refusal('SIGN_IN_FIRST');
  return actor.personId as string as Id<'Member'>;
}
