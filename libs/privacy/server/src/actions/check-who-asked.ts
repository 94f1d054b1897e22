import type { Actor, Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { checkWho, type CopyRequest } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

import { CopyRequestStore } from '../store/copy-request.store';

/** Somebody of the council spoke to the person who asked for a copy, and knows it is really them. */
@Injectable()
export class CheckWhoAsked {
  constructor(private readonly transactions: Transactions, private readonly requests: CopyRequestStore) {}

  /** Throws Refusal NOT_FOUND, COPY_WHO_CHECKED_ALREADY, COPY_OWN. */
  run(id: Id<'CopyRequest'>, by: Actor): Promise<CopyRequest> {
    return this.transactions.run(async () => this.requests.save(checkWho(await this.requests.lock(id), by), by));
  }
}
