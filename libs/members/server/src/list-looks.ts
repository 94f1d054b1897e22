import type { Actor, Id } from '@alongside/kernel';
import { EventLog } from '@alongside/platform/events';
import { fieldsAsked } from '@alongside/platform/graphql';
import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';

/** What a list or a deed may name of somebody without a look: that they are with us, as what and since when, and what they like to do. Anything else was trusted to us. */
export const plain: ReadonlySet<string> = new Set(['__typename', 'id', 'kind', 'knownAs', 'fullName', 'joinedOn', 'stage', 'restUntil', 'leavesOn', 'metOn', 'interests', 'languages', 'welcomeSteps']);

/** Lists of people: who asks for more than names looks at each of them. */
@Injectable()
export class ListLooks {
  constructor(private readonly events: EventLog) {}

  /** `info`: of the list, whose members lie under `members`. */
  async at(ids: readonly Id<'Member'>[], info: GraphQLResolveInfo, by: Actor): Promise<void> {
    if ([...fieldsAsked(info, 'members')].every((field) => plain.has(field))) return;
    await this.events.recordReads('members.list-read', [...new Set(ids)], by);
  }
}
