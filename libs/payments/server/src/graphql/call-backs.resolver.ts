import { MembersDoor } from '@alongside/members/server';
import { Refusal, type Actor } from '@alongside/kernel';
import { whyNotAnswerCallBack } from '@alongside/payments/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { AnswerCallBack } from '../actions/answer-call-back';
import { WhoHelped } from '../who-helped';
import { CallBacksRead, type WaitingCall } from '../store/call-backs.read';
import { BankCallBackDetailsType, BankCallBackType } from './call-back.type';

@Resolver(() => BankCallBackType)
export class CallBacksResolver {
  constructor(private readonly read: CallBacksRead, private readonly members: MembersDoor, private readonly answer: AnswerCallBack, private readonly helped: WhoHelped, private readonly events: EventLog) {}

  @Query(() => [BankCallBackType], { description: 'Members to ring before money goes to the account they changed, longest waiting first, at most 100. That you looked is recorded.' })
  @Can('payments.see-call-backs')
  async bankCallBacks(@ActingActor() actor: Actor): Promise<BankCallBackType[]> {
    const waiting = await this.read.waiting();
    await this.events.recordReads('payments.call-backs-read', [...new Set(waiting.map(({ memberId }) => memberId))], actor);
    const names = new Map((await this.members.members(waiting.map(({ memberId }) => memberId))).map(({ id, knownAs }) => [id as string, knownAs]));
    return waiting.map((call) => ({ ...shown(call), memberName: names.get(call.memberId) ?? null }));
  }

  @Query(() => BankCallBackDetailsType, { description: 'One of them, with the number to ring. That somebody looked is on the member’s record.' })
  @Can('payments.see-call-backs')
  async bankCallBack(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<BankCallBackDetailsType> {
    const call = await this.read.one(id);
    if (!call) throw new Refusal('NOT_FOUND');
    const { memberId, setAt } = call;
    await this.events.recordRead('payments.call-back-looked-at', memberId, actor, { memberId });
    const [member, settled] = await Promise.all([this.members.member(memberId), this.members.settledContact(memberId, setAt)]);
    return {
      ...shown(call), memberName: member?.knownAs ?? null, phone: settled?.phone ?? null, reachNote: settled?.reachNote ?? null,
      callsAreSafe: settled?.reachBy.includes('call') ?? false, numberChanged: (member?.phone ?? null) !== (settled?.phone ?? null),
      whyNotAnswer: whyNotAnswerCallBack({ memberId, callBack: 'waiting', endedAt: null, helpedBy: await this.helped.before(memberId, setAt) }, actor),
    };
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
}

function shown({ id, memberId, setAt }: WaitingCall): Pick<BankCallBackType, 'id' | 'memberId' | 'changedAt'> {
  return { id, memberId, changedAt: setAt };
}
