import type { AskedScope } from '@alongside/consent/rules';
import type { Id, Instant, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'consent', name: 'gillick' })
export class GillickEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'gillick_pk' }) id: Id<'Gillick'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'text' }) scope: AskedScope;
  @Column({ type: 'uuid', name: 'worker_id' }) workerId: Id<'Person'>;
  @Column({ type: 'boolean' }) understands: boolean;
  @Column({ type: 'boolean' }) weighs: boolean;
  @Column({ type: 'boolean', name: 'not_pressured' }) notPressured: boolean;
  @Column({ type: 'date', name: 'talked_on' }) talkedOn: PlainDate;
  @Column({ type: 'date', name: 'review_on' }) reviewOn: PlainDate;
  @Column({ type: 'text', name: 'there_sealed', nullable: true }) thereSealed: string | null;
  @Column({ type: 'text', name: 'own_words_sealed', nullable: true }) ownWordsSealed: string | null;
  @Column({ type: 'text', name: 'note_sealed' }) noteSealed: string;
  @Column({ type: 'timestamptz', name: 'assessed_at' }) assessedAt: Instant;
}
