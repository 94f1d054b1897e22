import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { KnownBrowsers } from '../store/known-browsers';
import type { SignedIn } from './open-session';

/** Somebody came in here: the next time this browser asks for a code for them, it is not a stranger's. Never on a device that others use too. */
@Injectable()
export class RememberBrowser {
  readonly days = KnownBrowsers.DAYS;

  constructor(private readonly transactions: Transactions, private readonly browsers: KnownBrowsers) {}

  /** Answers what the browser is to keep; it opens nothing. */
  run({ personId, device }: SignedIn, before: string | undefined): Promise<string | null> {
    return this.transactions.run(async () => (device === 'shared' ? null : this.browsers.remember(personId, before)));
  }
}
