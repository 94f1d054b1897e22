import { keyOfAway, keyOfBusy } from '@alongside/members/rules';
import { id as idOf } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { OwnWords } from '../own-words';
import { ProfilesRead } from '../store/profiles.read';
import { ProfileType } from './profile.type';

/** Why somebody can't come, beside the days, for themself alone: it is not even opened for anybody else. */
@Resolver(() => ProfileType)
export class OwnReasonsResolver {
  constructor(private readonly profiles: ProfilesRead, private readonly words: OwnWords) {}

  @ResolveField(() => [String], { nullable: 'itemsAndList', description: 'A note to themself beside each of the days away, in their order; null where there is none.' })
  @Can('members.own-reasons')
  async awayReasons(@Parent() { id }: ProfileType): Promise<readonly (string | null)[]> {
    const profile = await this.profiles.one(idOf(id));
    const reasons = await this.words.reasons(profile);
    return profile.away.map((one) => reasons.get(keyOfAway(one)) ?? null);
  }

  @ResolveField(() => [String], { nullable: 'itemsAndList', description: 'The same beside each of the times they can’t come again and again.' })
  @Can('members.own-reasons')
  async busyReasons(@Parent() { id }: ProfileType): Promise<readonly (string | null)[]> {
    const profile = await this.profiles.one(idOf(id));
    const reasons = await this.words.reasons(profile);
    return profile.busy.map((one) => reasons.get(keyOfBusy(one)) ?? null);
  }
}
