import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'accounts', name: 'phone_try' })
export class PhoneTryEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'phone_try_pk' }) id: Id<'PhoneTry'>;
  @Column({ type: 'uuid', name: 'person_id' }) personId: Id<'Person'>;
  @Column({ type: 'uuid', name: 'asked_by_id' }) askedById: Id<'Person'>;
  @Column({ type: 'text' }) phone: string;
  @Column({ type: 'bytea', name: 'code_mark', nullable: true }) codeMark: Uint8Array | null;
  @Column({ type: 'timestamptz', name: 'asked_at' }) askedAt: Instant;
  @Column({ type: 'integer' }) tries: number;
  @Column({ type: 'timestamptz', name: 'answered_at', nullable: true }) answeredAt: Instant | null;
}
