import { id as idOf, Refusal, wholeNumber, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { ConfirmPayRunPaid } from '../actions/confirm-pay-run-paid';
import { CreatePayRun } from '../actions/create-pay-run';
import { ReleasePayRun } from '../actions/release-pay-run';
import { SendBackPayRun } from '../actions/send-back-pay-run';
import { PayRunsRead } from '../store/pay-runs.read';
import { PaymentLinesRead } from '../store/payment-lines.read';
import { PayRunType } from './pay-run.type';
import { PayRunsShown } from './pay-runs-shown';
import { PaymentLineType } from './payment-line.type';
import { PaymentLines } from './payment-lines';

@Resolver(() => PayRunType)
export class PayRunsResolver {
  constructor(
    private readonly read: PayRunsRead,
    private readonly lineRead: PaymentLinesRead,
    private readonly runs: PayRunsShown,
    private readonly lines: PaymentLines,
    private readonly creates: CreatePayRun,
    private readonly releases: ReleasePayRun,
    private readonly returns: SendBackPayRun,
    private readonly confirms: ConfirmPayRunPaid,
  ) {}

  @Query(() => [PayRunType], { description: 'The latest first.' })
  @Can('payments.see')
  async payRuns(@Args('first', { type: () => Int, defaultValue: 20 }) first: number, @ActingActor() actor: Actor): Promise<PayRunType[]> {
    return this.runs.shown(await this.read.latest(wholeNumber(first, 'first', 1, 100)), actor);
  }

  @Query(() => PayRunType)
  @Can('payments.see')
  async payRun(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<PayRunType> {
    return this.one(idOf<'PayRun'>(id), actor);
  }

  @ResolveField('items', () => [PaymentLineType], { description: 'In the order of the file.' })
  @Can('payments.see')
  async items(@Parent() run: PayRunType, @ActingActor() actor: Actor): Promise<PaymentLineType[]> {
    return this.lines.read(await this.lineRead.ofRun(run.id as Id<'PayRun'>), actor);
  }

  @Mutation(() => PayRunType, { description: 'Puts every approved payment that may leave into one run.' })
  @Can('payments.make-run')
  async createPayRun(@Args('idempotencyKey') idempotencyKey: string, @ActingActor() actor: Actor): Promise<PayRunType> {
    return this.one(await this.creates.run(idempotencyKey, actor), actor);
  }

  @Mutation(() => PayRunType, { description: 'Freezes the run, takes its number and makes its file, once.' })
  @Can('payments.release')
  async releasePayRun(
    @Args('id', { type: () => ID }) id: string,
    @Args('idempotencyKey') idempotencyKey: string,
    @ActingActor() actor: Actor,
  ): Promise<PayRunType> {
    return this.one(await this.releases.run(id, idempotencyKey, actor), actor);
  }

  @Mutation(() => PayRunType, { description: 'Nothing leaves; the payments stay approved and free for another run.' })
  @Can('payments.release')
  async sendBackPayRun(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<PayRunType> {
    return this.one(await this.returns.run(id, actor), actor);
  }

  @Mutation(() => PayRunType, { description: 'The bank says the run arrived on this day.' })
  @Can('payments.settle')
  async confirmPayRunPaid(
    @Args('id', { type: () => ID }) id: string,
    @Args('paidOn', { type: () => PlainDateScalar }) paidOn: PlainDate,
    @ActingActor() actor: Actor,
  ): Promise<PayRunType> {
    return this.one(await this.confirms.run(id, paidOn, actor), actor);
  }

  private async one(id: Id<'PayRun'>, actor: Actor): Promise<PayRunType> {
    const row = await this.read.one(id);
    if (!row) throw new Refusal('NOT_FOUND');
    const [run] = await this.runs.shown([row], actor);
    if (!run) throw new Error('A run that was found is shown.');
    return run;
  }
}
