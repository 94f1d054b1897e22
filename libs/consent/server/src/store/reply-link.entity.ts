import type { Id, Instant, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'consent', name: 'reply_link' })
export class ReplyLinkEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reply_link_pk' }) id: Id<'ReplyLink'>;
  @Column({ type: 'uuid', name: 'permission_id', nullable: true }) permissionId: Id<'Permission'> | null;
  @Column({ type: 'uuid', name: 'member_id', nullable: true }) memberId: Id<'Member'> | null;
  @Column({ type: 'uuid', name: 'guardian_id' }) guardianId: Id<'Person'>;
  /** SHA-256 of the code: who reads the table cannot open a page with it. */
  @Column({ type: 'text' }) mark: string;
  @Column({ type: 'text', name: 'code_sealed' }) codeSealed: string;
  @Column({ type: 'timestamptz', name: 'made_at' }) madeAt: Instant;
  @Column({ type: 'date', name: 'last_day' }) lastDay: PlainDate;
}
