import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'network_group' })
export class NetworkGroupEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'network_group_pk' }) id: Id<'NetworkGroup'>;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) about: string;
  @Column({ type: 'boolean' }) apart: boolean;
  @Column({ type: 'date', name: 'started_on' }) startedOn: PlainDate;
  @Column({ type: 'date', name: 'ended_on', nullable: true }) endedOn: PlainDate | null;
  @Column({ type: 'uuid', name: 'member_ids', array: true }) memberIds: Id<'Person'>[];
  @Column({ type: 'uuid', name: 'team_ids', array: true }) teamIds: Id<'Person'>[];
}
