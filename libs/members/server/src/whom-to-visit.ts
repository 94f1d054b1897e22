import { cleanText, hasRole, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { Assigned } from './assigned';
import { MembersRead, type MemberCard } from './store/members.read';
import { PeopleSearchRead } from './store/people-search.read';

const MOST = 20;

/** Whom somebody may name as the person they meet: anybody for a coordinator, who searches; else those they work with. A "no" does not tell whether somebody is a member. */
@Injectable()
export class WhomToVisit {
  constructor(private readonly members: MembersRead, private readonly search: PeopleSearchRead, private readonly assigned: Assigned) {}

  async by(actor: Actor, typed: string | null): Promise<readonly Pick<MemberCard, 'id' | 'knownAs'>[]> {
    const near = (await this.near(actor)).map(({ id, knownAs }) => ({ id, knownAs }));
    const words = cleanText(typed ?? '').slice(0, 100);
    if (!hasRole(actor, 'coordinator') || words === '') return near;
    const { members } = await this.search.find({ words, kind: null, interest: null, language: null, stage: null, first: MOST, after: null });
    return members.map(({ id, knownAs }) => ({ id, knownAs }));
  }

  /** Throws Refusal ABOUT_NOT_YOURS naming `withId`. */
  async check(withId: Id<'Member'> | null, actor: Actor): Promise<void> {
    if (withId === null) return;
    const known = hasRole(actor, 'coordinator') ? (await this.members.one(withId)) !== null : (await this.near(actor)).some(({ id }) => id === withId);
    if (!known) throw new Refusal('ABOUT_NOT_YOURS', 'withId');
  }

  private async near({ personId }: Actor): Promise<readonly MemberCard[]> {
    if (personId === null) return [];
    return this.members.many((await this.assigned.linksOf(personId)).map(({ memberId }) => memberId));
  }
}
