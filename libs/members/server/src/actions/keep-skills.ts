import { Clock, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { hideSkill, reviseSkill, saveSkill, type ActivityKind, type MemberSkill } from '@alongside/members/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { MemberSkillStore } from '../store/member-skill.store';
import { MemberStore } from '../store/member.store';

/** A member's own words for what they can do: theirs alone to save, change and hide. */
@Injectable()
export class KeepSkills {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly members: MemberStore,
    private readonly skills: MemberSkillStore,
  ) {}

  /** Throws Refusal NOT_FOUND for whoever is no member, and those of `saveSkill`. */
  save(memberId: Id<'Member'>, words: string, kind: ActivityKind | null, by: Actor): Promise<MemberSkill> {
    return this.transactions.run(async () => {
      await this.members.lock(memberId);
      const held = await this.skills.ofMember(memberId);
      return this.skills.save(saveSkill({ id: newId(), memberId, kind, words, savedOn: this.clock.today() }, held), by);
    });
  }

  /** Throws Refusal NOT_FOUND for somebody else's, and those of `reviseSkill`. */
  revise(id: Id<'MemberSkill'>, words: string, by: Actor): Promise<MemberSkill> {
    return this.mine(id, by, async (skill) => reviseSkill(skill, words, await this.skills.ofMember(skill.memberId)));
  }

  hide(id: Id<'MemberSkill'>, hidden: boolean, by: Actor): Promise<MemberSkill> {
    return this.mine(id, by, async (skill) => hideSkill(skill, hidden));
  }

  private mine(id: Id<'MemberSkill'>, by: Actor, deed: (skill: MemberSkill) => Promise<ReturnType<typeof hideSkill>>): Promise<MemberSkill> {
    return this.transactions.run(async () => {
      const skill = await this.skills.lock(id);
      if ((skill.memberId as string) !== by.personId) throw new Refusal('NOT_FOUND');
      await this.members.lock(skill.memberId);
      return this.skills.save(await deed(skill), by);
    });
  }
}
