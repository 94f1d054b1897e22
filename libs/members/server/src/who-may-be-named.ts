import { isUnderAge, seatKindOf, type BroadKind } from '@alongside/members/rules';
import { Clock, cleanText, hasRole, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { SafetyValues } from './safety-values';
import { GuardiansRead } from './store/guardians.read';
import { MembersRead, type MemberCard } from './store/members.read';
import { PeopleSearchRead } from './store/people-search.read';

export interface Nameable {
  readonly id: Id<'Member'>;
  readonly knownAs: string;
  readonly isMe: boolean;
}

const MOST = 20;

/**
 * Which young person somebody may name with a worry: themself, one they look after, or anybody for a coordinator. Nobody else is told by this
 * page who is a member, not even by a "no" that differs.
 */
@Injectable()
export class WhoMayBeNamed {
  constructor(
    private readonly clock: Clock,
    private readonly values: SafetyValues,
    private readonly members: MembersRead,
    private readonly search: PeopleSearchRead,
    private readonly guardians: GuardiansRead,
  ) {}

  async by(actor: Actor, typed: string | null): Promise<readonly Nameable[]> {
    if (actor.personId === null) return [];
    const near = (await this.near(actor.personId)).map((member) => nameable(member, actor));
    const words = cleanText(typed ?? '').slice(0, 100);
    if (!hasRole(actor, 'coordinator') || words === '') return near;
    const find = async (kind: BroadKind) => (await this.search.find({ words, kind, interest: null, language: null, stage: null, first: MOST, after: null })).members;
    const found = [...(await find('young-person')), ...(await this.youngAmong([...(await find('parent')), ...(await find('carer'))]))];
    return [...near, ...found.filter(({ id }) => !near.some((one) => one.id === id)).map((member) => nameable(member, actor))];
  }

  /** Throws Refusal ABOUT_NOT_YOURS. */
  async check(aboutId: Id<'Member'> | null, actor: Actor): Promise<void> {
    if (aboutId === null || actor.personId === null) return;
    const known = hasRole(actor, 'coordinator') ? await this.members.one(aboutId) : (await this.near(actor.personId)).find(({ id }) => id === aboutId);
    if (!known || (await this.youngAmong([known])).length === 0) throw new Refusal('ABOUT_NOT_YOURS', 'aboutId');
  }

  private async near(personId: Id<'Person'>): Promise<readonly MemberCard[]> {
    const wards = await this.guardians.wardsOf(personId, this.clock.today(), await this.values.adultAge());
    return this.youngAmong(await this.members.many([personId, ...wards]));
  }

  /** Young members, and parents and carers who are not grown up. */
  private async youngAmong(members: readonly MemberCard[]): Promise<readonly MemberCard[]> {
    const [today, adult] = [this.clock.today(), await this.values.adultAge()];
    return members.filter((member) => seatKindOf(member.kind) === 'young-person' || isUnderAge(member, today, adult));
  }
}

const nameable = ({ id, knownAs }: MemberCard, { personId }: Actor): Nameable => ({ id, knownAs, isMe: (id as string) === personId });
