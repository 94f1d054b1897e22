import type { Id, Instant } from '@alongside/kernel';
import type { PlaceState } from '@alongside/training/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'training', name: 'learner_place' })
export class LearnerPlaceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'learner_place_pk' }) id: Id<'Place'>;
  @Column({ type: 'uuid', name: 'delivery_id' }) deliveryId: Id<'Delivery'>;
  @Column({ type: 'uuid', name: 'learner_id' }) learnerId: Id<'Person'>;
  @Column({ type: 'text' }) state: PlaceState;
  @Column({ type: 'smallint', nullable: true }) usefulness: number | null;
  @Column({ type: 'text', name: 'will_change', nullable: true }) willChange: string | null;
  @Column({ type: 'timestamptz', name: 'evaluated_at', nullable: true }) evaluatedAt: Instant | null;
}
