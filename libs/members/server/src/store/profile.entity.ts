import type { ActivityKind, Away, BusyTime, FreeTime, SafeTime } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'profile' })
export class ProfileEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'profile_pk' }) id: Id<'Member'>;
  @Column({ type: 'text', nullable: true }) wants: string | null;
  @Column({ type: 'text', name: 'wonts_sealed', nullable: true }) wontsSealed: string | null;
  @Column({ type: 'text', name: 'important_sealed', nullable: true }) importantSealed: string | null;
  @Column({ type: 'text', name: 'voicemail_sealed', nullable: true }) voicemailSealed: string | null;
  @Column({ type: 'jsonb', name: 'safe_times' }) safeTimes: SafeTime[];
  @Column({ type: 'integer', name: 'most_a_month', nullable: true }) mostAMonth: number | null;
  @Column({ type: 'text', name: 'rather_not', array: true }) ratherNot: ActivityKind[];
  @Column({ type: 'jsonb' }) times: FreeTime[];
  @Column({ type: 'jsonb' }) away: Away[];
  @Column({ type: 'jsonb' }) busy: BusyTime[];
  @Column({ type: 'text', name: 'reasons_sealed', nullable: true }) reasonsSealed: string | null;
}
