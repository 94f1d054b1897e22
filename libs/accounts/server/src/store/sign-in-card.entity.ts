import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'accounts', name: 'sign_in_card' })
export class SignInCardEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'sign_in_card_pk' }) id: Id<'SignInCard'>;
  @Column({ type: 'uuid', name: 'person_id' }) personId: Id<'Person'>;
  @Column({ type: 'bytea', name: 'code_mark' }) codeMark: Uint8Array;
  @Column({ type: 'uuid', name: 'printed_by_id', nullable: true }) printedById: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'printed_at' }) printedAt: Instant;
  @Column({ type: 'timestamptz', name: 'ends_at' }) endsAt: Instant;
  @Column({ type: 'text', name: 'pin_mark', nullable: true }) pinMark: string | null;
  @Column({ type: 'integer' }) tries: number;
  @Column({ type: 'timestamptz', name: 'first_try_at', nullable: true }) firstTryAt: Instant | null;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true }) endedAt: Instant | null;
}
