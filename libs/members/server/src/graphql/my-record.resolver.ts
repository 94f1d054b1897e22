import { Refusal, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, Mutation, Resolver } from '@nestjs/graphql';

import { CorrectRecord } from '../actions/correct-record';
import { MembersRead } from '../store/members.read';
import { MemberType } from './member.type';
import { RecordCorrectionInput } from './record-correction.input';

@Resolver(() => MemberType)
export class MyRecordResolver {
  constructor(private readonly correction: CorrectRecord, private readonly read: MembersRead) {}

  @Mutation(() => MemberType, { description: 'A member puts right what is held about them.' })
  @Can('signed-in')
  async correctMyRecord(@Args('input') input: RecordCorrectionInput, @ActingActor() actor: Actor): Promise<MemberType> {
    if (actor.personId === null) throw new Refusal('NOT_FOUND');
    await this.correction.run(actor.personId as string as Id<'Member'>, input, actor);
    return this.mine(actor.personId);
  }

  private async mine(id: Id<'Person'>): Promise<MemberType> {
    const member = await this.read.one(id);
    if (member === null) throw new Refusal('NOT_FOUND');
    return member;
  }
}
