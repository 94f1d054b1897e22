import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'opportunities', name: 'day_change' })
export class DayChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'day_change_pk' }) id: Id<'DayChange'>;
  @Column({ type: 'uuid', name: 'booking_id' }) bookingId: Id<'Booking'>;
  @Column({ type: 'uuid', name: 'said_by' }) saidBy: Id<'Person'>;
  @Column({ type: 'text', name: 'words_sealed' }) wordsSealed: string;
  @Column({ type: 'timestamptz', name: 'said_at' }) saidAt: Instant;
  @Column({ type: 'uuid', name: 'seen_by', nullable: true }) seenBy: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'seen_at', nullable: true }) seenAt: Instant | null;
}
