import type { Recall } from '@alongside/consent/rules';
import type { Id, Instant, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'consent', name: 'consent_use' })
export class ConsentUseEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'consent_use_pk' }) id: Id<'ConsentUse'>;
  @Column({ type: 'uuid', name: 'consent_id' }) consentId: Id<'Consent'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'uuid', name: 'thing_id', nullable: true }) thingId: string | null;
  @Column({ type: 'text' }) place: string;
  @Column({ type: 'uuid', name: 'owner_id' }) ownerId: Id<'Person'>;
  @Column({ type: 'text' }) recall: Recall;
  @Column({ type: 'integer' }) days: number;
  @Column({ type: 'boolean' }) draft: boolean;
  @Column({ type: 'date', name: 'used_on', nullable: true }) usedOn: PlainDate | null;
  @Column({ type: 'integer' }) copies: number;
  @Column({ type: 'timestamptz', name: 'used_at' }) usedAt: Instant;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true }) endedAt: Instant | null;
}
