import type { DaysOffKind } from '@alongside/council/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'council', name: 'days_off' })
export class DaysOffEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'days_off_pk' }) id: Id<'DaysOff'>;
  @Column({ type: 'text' }) kind: DaysOffKind;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'date', name: 'from_day' }) from: PlainDate;
  @Column({ type: 'date', name: 'to_day' }) to: PlainDate;
  @Column({ type: 'date', name: 'said_on' }) saidOn: PlainDate;
  @Column({ type: 'date', name: 'taken_away_on', nullable: true }) takenAwayOn: PlainDate | null;
}
