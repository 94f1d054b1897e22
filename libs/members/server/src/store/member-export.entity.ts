import type { BroadKind, ExportField, ExportState } from '@alongside/members/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'member_export' })
export class MemberExportEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'member_export_pk' }) id: Id<'MemberExport'>;
  @Column({ type: 'uuid', name: 'purpose_id' }) purposeId: Id<'ExportPurpose'>;
  @Column({ type: 'text', array: true }) fields: ExportField[];
  @Column({ type: 'text', nullable: true }) kind: BroadKind | null;
  @Column({ type: 'uuid', name: 'asked_by' }) askedBy: Id<'Person'>;
  @Column({ type: 'timestamptz', name: 'asked_at' }) askedAt: Instant;
  @Column({ type: 'text' }) state: ExportState;
  @Column({ type: 'integer' }) people: number;
  @Column({ type: 'timestamptz', name: 'kept_until', nullable: true }) keptUntil: Instant | null;
}
