import type { KeptApart } from '@alongside/members/rules';
import { Injectable } from '@nestjs/common';

import type { GroupPairType } from './graphql/group.type';
import { MembersRead } from './store/members.read';

/** Two people who must not be in one room, by the names they chose. */
@Injectable()
export class NamedPairs {
  constructor(private readonly members: MembersRead) {}

  async named(pairs: readonly KeptApart[]): Promise<GroupPairType[]> {
    const ids = [...new Set(pairs.flat())];
    const names = new Map<string, string>(ids.length === 0 ? [] : (await this.members.many(ids)).map(({ id, knownAs }) => [id, knownAs]));
    return pairs.map(([oneId, otherId]) => ({ oneId, otherId, oneName: names.get(oneId) ?? '', otherName: names.get(otherId) ?? '' }));
  }
}
