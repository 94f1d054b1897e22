import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'accounts', name: 'look_along' })
export class LookAlongEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'look_along_pk' }) id: Id<'LookAlong'>;
  @Column({ type: 'uuid', name: 'person_id' }) personId: Id<'Person'>;
  @Column({ type: 'bytea', name: 'code_mark' }) codeMark: Uint8Array;
  @Column({ type: 'integer' }) tries: number;
  @Column({ type: 'timestamptz', name: 'first_try_at', nullable: true }) firstTryAt: Instant | null;
  @Column({ type: 'timestamptz', name: 'offered_at' }) offeredAt: Instant;
  @Column({ type: 'uuid', name: 'viewer_id', nullable: true }) viewerId: Id<'Person'> | null;
  @Column({ type: 'uuid', name: 'viewer_session_id', nullable: true }) viewerSessionId: Id<'Session'> | null;
  @Column({ type: 'timestamptz', name: 'ends_at' }) endsAt: Instant;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true }) endedAt: Instant | null;
}
