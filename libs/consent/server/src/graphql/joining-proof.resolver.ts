import type { Answer, FormFormat } from '@alongside/consent/rules';
import { id as idOf, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { GuardianRelationEnum, MembersDoor, type GuardianRelation } from '@alongside/members/server';
import { ActingActor, Can, Holds } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';

import { JoiningProofs, type JoiningProof } from '../joining-proofs';
import { ConsentWordsType, MethodEnum } from './consent.type';
import { AnswerEnum } from './permission.type';
import { FormatEnum } from './reading-format.enum';
import { toldOnWire } from './told-on-wire';

@ObjectType('JoiningProof', { description: 'What somebody said before a young person came in: who, when, how, and the exact words that were before their eyes. It is never changed.' })
@Holds('consent')
@Can('consent.joining-said')
export class JoiningProofType {
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field(() => String, { description: 'The name the young person chose.' }) childName: string;
  @Field(() => String, { nullable: true, description: 'First name; null where their name went with the enquiry.' }) who: string | null;
  @Field(() => GuardianRelationEnum, { description: 'As it was said then.' }) relation: GuardianRelation;
  @Field(() => AnswerEnum) answer: Answer;
  @Field(() => MethodEnum) method: string;
  @Field(() => String, { nullable: true, description: 'First name of whoever took it down.' }) collectedBy: string | null;
  @Field(() => String, { nullable: true, description: 'First name of whoever heard it too.' }) witnessedBy: string | null;
  @Field(() => ID, { nullable: true, description: 'The paper it was written on; only the team opens it.' }) @Can('consent.coordinate') scanFileId?: string | null;
  @Field(() => PlainDateScalar) saidOn: PlainDate;
  @Field(() => Int, { description: 'Version of the form.' }) version: number;
  @Field(() => FormatEnum) format: FormFormat;
  @Field(() => ConsentWordsType, { description: 'What they were told, word for word.' }) told: ConsentWordsType;
}

/** The word on which somebody came in: theirs to read, its giver’s, and the team’s. */
@Resolver(() => JoiningProofType)
export class JoiningProofResolver {
  constructor(private readonly proofs: JoiningProofs, private readonly members: MembersDoor, private readonly events: EventLog) {}

  @Query(() => [JoiningProofType], { description: 'The word on which the person who asks came in; empty for whoever decided alone.' })
  @Can('signed-in')
  async myJoiningWord(@ActingActor() actor: Actor): Promise<readonly JoiningProofType[]> {
    return actor.personId === null ? [] : (await this.proofs.mine(actor.personId as string as Id<'Member'>)).map(onWire);
  }

  @Query(() => [JoiningProofType], { description: 'What the person who asks said before young people they look after came in, newest first. That they looked is recorded with each of them.' })
  @Can('signed-in')
  async whatISaidForJoining(@ActingActor() actor: Actor): Promise<readonly JoiningProofType[]> {
    return (await this.proofs.by(actor)).map(onWire);
  }

  @Query(() => [JoiningProofType], { description: 'Everything that was said before a member came in, newest first. That you looked is recorded.' })
  @Can('consent.coordinate')
  async joiningSaid(@Args('memberId', { type: () => ID }) memberId: string, @ActingActor() actor: Actor): Promise<readonly JoiningProofType[]> {
    const member = idOf<'Member'>(memberId);
    if ((await this.members.member(member)) === null) throw new Refusal('NOT_FOUND');
    await this.events.recordRead('consent.evidence-read', member, actor, { memberId: member });
    return (await this.proofs.ofMember(member)).map(onWire);
  }
}

function onWire({ decision, told, relation, ...one }: JoiningProof): JoiningProofType {
  return { ...one, relation: relation as GuardianRelation, answer: decision, told: toldOnWire(told, one) };
}
