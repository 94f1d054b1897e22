import type { GroupPart } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'group_place' })
export class GroupPlaceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'group_place_pk' }) id: Id<'GroupPlace'>;
  @Column({ type: 'uuid', name: 'group_id' }) groupId: Id<'NetworkGroup'>;
  @Column({ type: 'uuid', name: 'person_id' }) personId: Id<'Person'>;
  @Column({ type: 'text' }) part: GroupPart;
  @Column({ type: 'boolean' }) apart: boolean;
  @Column({ type: 'date', name: 'from_day' }) from: PlainDate;
  @Column({ type: 'date', name: 'to_day', nullable: true }) to: PlainDate | null;
  @Column({ type: 'boolean', name: 'name_shown' }) nameShown: boolean;
  @Column({ type: 'uuid', name: 'carried_from', nullable: true }) carriedFrom: Id<'GroupPlace'> | null;
}
