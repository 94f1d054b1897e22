import type { DeviceKind, WayIn } from '@alongside/accounts/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'accounts', name: 'session' })
export class SessionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'session_pk' }) id: Id<'Session'>;
  @Column({ type: 'uuid', name: 'person_id' }) personId: Id<'Person'>;
  @Column({ type: 'bytea', name: 'token_mark' }) tokenMark: Uint8Array;
  @Column({ type: 'smallint' }) assurance: 1 | 2;
  @Column({ type: 'timestamptz', name: 'opened_at' }) openedAt: Instant;
  @Column({ type: 'timestamptz', name: 'last_seen_at' }) lastSeenAt: Instant;
  @Column({ type: 'timestamptz', name: 'ends_at' }) endsAt: Instant;
  @Column({ type: 'integer', name: 'idle_minutes' }) idleMinutes: number;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true }) endedAt: Instant | null;
  @Column({ type: 'text' }) way: WayIn;
  @Column({ type: 'text' }) device: DeviceKind;
  @Column({ type: 'timestamptz', name: 'proved_at', nullable: true }) provedAt: Instant | null;
  @Column({ type: 'uuid', name: 'supported_by_id', nullable: true }) supportedById: Id<'Person'> | null;
}
