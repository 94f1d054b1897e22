import type { Id, Instant } from '@alongside/kernel';
import type { CallBack } from '@alongside/payments/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What may be shown stands in clear; the rest only the vault can read. */
@Entity({ schema: 'payments', name: 'bank_account' })
export class BankAccountEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'bank_account_pk' }) id: Id<'BankAccount'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'text', name: 'sort_code_sealed' }) sortCodeSealed: string;
  @Column({ type: 'text', name: 'number_sealed' }) numberSealed: string;
  @Column({ type: 'text', name: 'name_sealed' }) nameSealed: string;
  @Column({ type: 'text', name: 'last_digits' }) lastDigits: string;
  @Column({ type: 'text', name: 'blind_index' }) blindIndex: string;
  @Column({ type: 'timestamptz', name: 'set_at' }) setAt: Instant;
  @Column({ type: 'boolean' }) replaces: boolean;
  @Column({ type: 'boolean' }) proved: boolean;
  @Column({ type: 'text', name: 'call_back' }) callBack: CallBack;
  @Column({ type: 'uuid', array: true, name: 'helped_by' }) helpedBy: readonly Id<'Person'>[];
  @Column({ type: 'uuid', name: 'called_by', nullable: true }) calledBy: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'called_at', nullable: true }) calledAt: Instant | null;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true }) endedAt: Instant | null;
}
