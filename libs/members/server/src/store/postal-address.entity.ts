import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'postal_address' })
export class PostalAddressEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'postal_address_pk' }) id: Id<'Member'>;
  @Column({ type: 'text', name: 'address_sealed', nullable: true }) addressSealed: string | null;
  @Column({ type: 'timestamptz', name: 'said_at' }) saidAt: Instant;
}
