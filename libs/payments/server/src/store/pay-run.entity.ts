import type { Id, Instant, Pence, PlainDate } from '@alongside/kernel';
import type { PayRunState } from '@alongside/payments/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'payments', name: 'pay_run' })
export class PayRunEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pay_run_pk' }) id: Id<'PayRun'>;
  @Column({ type: 'text' }) state: PayRunState;
  @Column({ type: 'integer', nullable: true }) number: number | null;
  @Column({ type: 'integer' }) lines: number;
  @Column({ type: 'bigint', name: 'total_pence' }) total: Pence;
  @Column({ type: 'uuid', name: 'created_by' }) createdBy: Id<'Person'>;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Instant;
  @Column({ type: 'uuid', name: 'released_by', nullable: true }) releasedBy: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'released_at', nullable: true }) releasedAt: Instant | null;
  @Column({ type: 'date', name: 'pay_on', nullable: true }) payOn: PlainDate | null;
  @Column({ type: 'date', name: 'paid_on', nullable: true }) paidOn: PlainDate | null;
}
