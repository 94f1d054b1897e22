import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'accounts', name: 'sign_in_code' })
export class SignInCodeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'sign_in_code_pk' }) id: Id<'SignInCode'>;
  @Column({ type: 'text' }) channel: 'email' | 'text';
  @Column({ type: 'text' }) address: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: Id<'Person'> | null;
  @Column({ type: 'bytea', name: 'browser_mark' }) browserMark: Uint8Array;
  @Column({ type: 'bytea', name: 'code_mark', nullable: true }) codeMark: Uint8Array | null;
  @Column({ type: 'timestamptz', name: 'asked_at' }) askedAt: Instant;
  @Column({ type: 'bytea', name: 'network_mark', nullable: true }) networkMark: Uint8Array | null;
  @Column({ type: 'boolean', name: 'known_browser' }) knownBrowser: boolean;
  @Column({ type: 'integer' }) tries: number;
  @Column({ type: 'timestamptz', name: 'used_at', nullable: true }) usedAt: Instant | null;
}
