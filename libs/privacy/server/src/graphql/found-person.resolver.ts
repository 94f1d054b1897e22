import type { Actor, PlainDate } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Args, Field, ID, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';

import { FindPeople } from '../actions/find-people';

@ObjectType('FoundPerson', { description: 'Somebody to choose, with what tells two of one name apart.' })
@Can('privacy.find-people')
export class FoundPersonType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) firstName: string;
  @Field(() => [String]) roles: readonly string[];
  @Field(() => String, { nullable: true, description: 'As a member; null for somebody who is none.' }) kind: string | null;
  @Field(() => PlainDateScalar, { nullable: true }) joinedOn: PlainDate | null;
  @Field(() => Boolean) hasLeft: boolean;
  @Field(() => Int, { nullable: true, description: 'The year alone.' }) bornIn: number | null;
}

@Resolver()
export class FoundPersonResolver {
  constructor(private readonly find: FindPeople) {}

  @Mutation(() => [FoundPersonType], { description: 'By any part of a name, at most twenty. A deed, for each who is found sees that somebody looked; a name is in no address and no cache.' })
  @Can('privacy.find-people')
  async findPeople(@Args('name', { type: () => String }) name: string, @ActingActor() actor: Actor): Promise<FoundPersonType[]> {
    return [...(await this.find.run(name, actor))];
  }
}
