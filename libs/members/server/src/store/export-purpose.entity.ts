import type { ExportField } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'export_purpose' })
export class ExportPurposeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'export_purpose_pk' }) id: Id<'ExportPurpose'>;
  @Column({ type: 'text' }) words: string;
  @Column({ type: 'text', array: true }) fields: ExportField[];
  @Column({ type: 'uuid', name: 'approved_by' }) approvedBy: Id<'Person'>;
  @Column({ type: 'date', name: 'approved_on' }) approvedOn: PlainDate;
  @Column({ type: 'date', name: 'ended_on', nullable: true }) endedOn: PlainDate | null;
}
