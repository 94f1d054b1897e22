import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** A held address, still sealed. */
export interface HeldAddress {
  readonly id: Id<'Member'>;
  readonly addressSealed: string;
  readonly saidAt: Instant;
}

@Injectable()
export class PostalAddressesRead {
  constructor(private readonly database: Database) {}

  /** Only of those who have one. */
  of(ids: readonly Id<string>[]): Promise<HeldAddress[]> {
    return this.database.query<HeldAddress & Record<string, unknown>>(
      'select id, address_sealed as "addressSealed", said_at as "saidAt" from members.postal_address where id = any($1) and address_sealed is not null', [ids],
    );
  }
}
