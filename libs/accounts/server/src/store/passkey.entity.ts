import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'accounts', name: 'passkey' })
export class PasskeyEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'passkey_pk' }) id: Id<'Passkey'>;
  @Column({ type: 'uuid', name: 'person_id' }) personId: Id<'Person'>;
  @Column({ type: 'text', name: 'credential_id' }) credentialId: string;
  @Column({ type: 'bytea', name: 'public_key' }) publicKey: Uint8Array;
  @Column({ type: 'bigint', name: 'sign_count', transformer: { to: (count: number) => count, from: Number } }) signCount: number;
  @Column({ type: 'text', array: true }) transports: readonly string[];
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'timestamptz', name: 'added_at' }) addedAt: Instant;
  @Column({ type: 'timestamptz', name: 'last_used_at', nullable: true }) lastUsedAt: Instant | null;
  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true }) removedAt: Instant | null;
}
