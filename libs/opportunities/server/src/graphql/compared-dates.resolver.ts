import type { Id } from '@alongside/kernel';
import { ComparedRecordType } from '@alongside/members/server';
import { Can } from '@alongside/platform/auth';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { BookingsRead } from '../store/bookings.read';

/** How much of a history a record has. */
@Resolver(() => ComparedRecordType)
export class ComparedDatesResolver {
  constructor(private readonly bookings: BookingsRead) {}

  @ResolveField(() => Int, { nullable: true, description: 'How many dates they were asked to.' })
  @Can('opportunities.plan')
  dates(@Parent() { id }: ComparedRecordType): Promise<number> {
    return this.bookings.countOf(id as Id<'Member'>);
  }
}
