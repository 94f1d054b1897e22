import type { Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { ApprovePayments } from '../actions/approve-payments';
import { CheckPayments } from '../actions/check-payments';
import { FailPayment } from '../actions/fail-payment';
import { StopPayment } from '../actions/stop-payment';
import { PaymentLinesRead } from '../store/payment-lines.read';
import { pageOf } from './page-of';
import { PaymentLines } from './payment-lines';
import { PaymentLineType } from './payment-line.type';

@Resolver(() => PaymentLineType)
export class PaymentsResolver {
  constructor(
    private readonly read: PaymentLinesRead,
    private readonly lines: PaymentLines,
    private readonly checks: CheckPayments,
    private readonly approvals: ApprovePayments,
    private readonly stops: StopPayment,
    private readonly failures: FailPayment,
  ) {}

  @Query(() => [PaymentLineType], { description: 'Due and not yet checked, soonest promise first.' })
  @Can('payments.see')
  async paymentsToCheck(
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
    @Args('after', { type: () => ID, nullable: true }) after: string | null = null,
    @ActingActor() actor: Actor,
  ): Promise<PaymentLineType[]> {
    return this.lines.read(await this.read.inStates(['due'], pageOf(first, after)), actor);
  }

  @Query(() => [PaymentLineType], { description: 'Checked and not yet approved, soonest promise first.' })
  @Can('payments.see')
  async paymentsToApprove(
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
    @Args('after', { type: () => ID, nullable: true }) after: string | null = null,
    @ActingActor() actor: Actor,
  ): Promise<PaymentLineType[]> {
    return this.lines.read(await this.read.inStates(['checked'], pageOf(first, after)), actor);
  }

  @Query(() => [PaymentLineType], { description: 'Approved and waiting for the next run.' })
  @Can('payments.see')
  async paymentsReady(@Args('first', { type: () => Int, defaultValue: 100 }) first: number, @ActingActor() actor: Actor): Promise<PaymentLineType[]> {
    return this.lines.read(await this.read.inStates(['approved'], pageOf(first, null)), actor);
  }

  @Query(() => [PaymentLineType], { description: 'Held, asked about, or sent back by the bank.' })
  @Can('payments.see')
  async paymentsStopped(@Args('first', { type: () => Int, defaultValue: 100 }) first: number, @ActingActor() actor: Actor): Promise<PaymentLineType[]> {
    return this.lines.read(await this.read.inStates(['held', 'queried', 'failed'], pageOf(first, null)), actor);
  }

  @Mutation(() => PaymentLineType)
  @Can('payments.check')
  async checkPayment(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<PaymentLineType> {
    return this.only(await this.checkPayments([id], actor));
  }

  @Mutation(() => [PaymentLineType], { description: 'All of them or none.' })
  @Can('payments.check')
  async checkPayments(@Args('ids', { type: () => [ID] }) ids: string[], @ActingActor() actor: Actor): Promise<PaymentLineType[]> {
    return this.lines.shown(await this.read.byIds(await this.checks.run(ids, actor)), actor);
  }

  @Mutation(() => PaymentLineType)
  @Can('payments.approve')
  async approvePayment(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<PaymentLineType> {
    return this.only(await this.approvePayments([id], actor));
  }

  @Mutation(() => [PaymentLineType], { description: 'All of them or none.' })
  @Can('payments.approve')
  async approvePayments(@Args('ids', { type: () => [ID] }) ids: string[], @ActingActor() actor: Actor): Promise<PaymentLineType[]> {
    return this.lines.shown(await this.read.byIds(await this.approvals.run(ids, actor)), actor);
  }

  @Mutation(() => PaymentLineType, { description: 'Stops a payment until somebody decides.' })
  @Can('payments.settle')
  async holdPayment(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<PaymentLineType> {
    return this.stopped('hold', id, actor);
  }

  @Mutation(() => PaymentLineType, { description: 'Lets a stopped payment start again: it is checked and approved anew.' })
  @Can('payments.settle')
  async resumePayment(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<PaymentLineType> {
    return this.stopped('resume', id, actor);
  }

  @Mutation(() => PaymentLineType, { description: 'We ask the member something first.' })
  @Can('payments.settle')
  async queryPayment(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<PaymentLineType> {
    return this.stopped('query', id, actor);
  }

  @Mutation(() => PaymentLineType, { description: 'The bank sent this line back: it is owed again.' })
  @Can('payments.settle')
  async failPayment(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<PaymentLineType> {
    const payment = await this.failures.run(id, actor);
    return this.only(await this.lines.shown(await this.read.byIds([payment.id]), actor));
  }

  private async stopped(deed: 'hold' | 'query' | 'resume', id: string, actor: Actor): Promise<PaymentLineType> {
    const payment = await this.stops.run(deed, id, actor);
    return this.only(await this.lines.shown(await this.read.byIds([payment.id]), actor));
  }

  private only(lines: readonly PaymentLineType[]): PaymentLineType {
    const [line] = lines;
    if (!line) throw new Error('A payment that was just saved is there.');
    return line;
  }
}
