import type { Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Can, Holds } from '@alongside/platform/auth';
import { Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { ConsentType } from './consent.type';
import { PermissionType } from './permission.type';

@ObjectType('PersonToBringIn', { description: 'An advocate or reviewing officer of a young person, to be brought in where there is no plain yes.' })
@Holds('person')
@Can('consent.coordinate')
export class PersonToBringInType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'iro or advocate' }) relation: string;
  @Field(() => String, { nullable: true }) phone: string | null;
}

const independent: ReadonlySet<string> = new Set(['iro', 'advocate']);

async function toBringIn(members: MembersDoor, memberId: Id<'Member'>): Promise<readonly PersonToBringInType[]> {
  return (await members.peopleAround(memberId)).filter(({ relation, state }) => state === 'counts' && independent.has(relation)).map(({ id, name, relation, phone }) => ({ id, name, relation, phone }));
}

/** Who stands beside a young person and decides nothing: whoever talks about a no or a quarrel brings them in. */
@Resolver(() => PermissionType)
export class BringIntoPermissionResolver {
  constructor(private readonly members: MembersDoor) {}

  @ResolveField(() => [PersonToBringInType], { nullable: true })
  @Can('consent.coordinate')
  bringIn(@Parent() { memberId }: { memberId: Id<'Member'> }): Promise<readonly PersonToBringInType[]> {
    return toBringIn(this.members, memberId);
  }
}

@Resolver(() => ConsentType)
export class BringIntoConsentResolver {
  constructor(private readonly members: MembersDoor) {}

  @ResolveField(() => [PersonToBringInType], { nullable: true })
  @Can('consent.coordinate')
  bringIn(@Parent() { memberId }: { memberId: Id<'Member'> }): Promise<readonly PersonToBringInType[]> {
    return toBringIn(this.members, memberId);
  }
}
