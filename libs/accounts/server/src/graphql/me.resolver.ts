import type { Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Query, Resolver } from '@nestjs/graphql';

import { PeopleRead } from '../store/people.read';
import { MeType } from './me.type';

@Resolver(() => MeType)
export class MeResolver {
  constructor(private readonly people: PeopleRead) {}

  @Query(() => MeType, { nullable: true, description: 'Null when nobody is signed in.' })
  @Can('public')
  async me(@ActingActor() actor: Actor): Promise<MeType | null> {
    if (actor.kind !== 'person' || !actor.personId) return null;
    const person = await this.people.one(actor.personId);
    return person && { ...person, personId: person.id, assurance: actor.assurance, roles: actor.roles, lookedAlong: actor.lookingAlongId !== undefined };
  }
}
