import { MembersDoor } from '@alongside/members/server';
import type { Actor } from '@alongside/kernel';
import { whyNotAnswerCallBack } from '@alongside/payments/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { AnswerCallBack } from '../actions/answer-call-back';
import { CallBacksRead, type WaitingCall } from '../store/call-backs.read';
import { BankCallBackType } from './call-back.type';

@Resolver(() => BankCallBackType)
export class CallBacksResolver {
  constructor(private readonly read: CallBacksRead, private readonly members: MembersDoor, private readonly answer: AnswerCallBack) {}

  @Query(() => [BankCallBackType], { description: 'Members to ring before money goes to the account they changed, longest waiting first, at most 100.' })
  @Can('payments.call-back')
  async bankCallBacks(@ActingActor() actor: Actor): Promise<BankCallBackType[]> {
    return Promise.all((await this.read.waiting()).map((call) => this.shown(call, actor)));
  }

  @Mutation(() => Boolean, { description: 'I rang, and it was really them.' })
  @Can('payments.call-back')
  async bankChangeWasThem(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.answer.wasThem(id, actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'It was not them: the account before is where the money goes again, and every device of theirs is signed out.' })
  @Can('payments.call-back')
  async bankChangeWasNotThem(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.answer.wasNotThem(id, actor);
    return true;
  }

  private async shown({ id, memberId, setAt }: WaitingCall, actor: Actor): Promise<BankCallBackType> {
    const [member, settled] = await Promise.all([this.members.member(memberId), this.members.settledContact(memberId, setAt)]);
    return {
      id, memberId, memberName: member?.knownAs ?? null, changedAt: setAt, phone: settled?.phone ?? null, reachNote: settled?.reachNote ?? null,
      callsAreSafe: settled?.reachBy.includes('call') ?? false, numberChanged: (member?.phone ?? null) !== (settled?.phone ?? null),
      whyNotAnswer: whyNotAnswerCallBack({ memberId, callBack: 'waiting', endedAt: null }, actor),
    };
  }
}
