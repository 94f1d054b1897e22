import type { TextOutcome } from '@alongside/accounts/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'accounts', name: 'sent_text' })
export class SentTextEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'sent_text_pk' }) id: Id<'SentText'>;
  @Column({ type: 'text' }) reference: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: Id<'Person'>;
  @Column({ type: 'text' }) phone: string;
  @Column({ type: 'uuid', name: 'code_id', nullable: true }) codeId: Id<'SignInCode'> | null;
  @Column({ type: 'timestamptz', name: 'sent_at' }) sentAt: Instant;
  @Column({ type: 'text', nullable: true }) outcome: TextOutcome | null;
  @Column({ type: 'timestamptz', name: 'answered_at', nullable: true }) answeredAt: Instant | null;
}
