import type { ActivityKind, MemberSkill } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'member_skill' })
export class MemberSkillEntity implements MemberSkill {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'member_skill_pk' }) id: Id<'MemberSkill'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'text', nullable: true }) kind: ActivityKind | null;
  @Column({ type: 'text' }) words: string;
  @Column({ type: 'date', name: 'saved_on' }) savedOn: PlainDate;
  @Column({ type: 'boolean' }) hidden: boolean;
}
