import { namedMark, unnamed, Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

import { tokenMark } from './session-token';

const COLUMN = 'accounts.sign_in_card.code_mark';

/**
 * What the database keeps of a printed card. Its signs fit on paper, and those of older cards are few enough to be tried out by whoever stole
 * the database: the mark is made with a key of the house, which is not in there.
 */
@Injectable()
export class CardMarks {
  constructor(private readonly vault: Vault) {}

  of(code: string): Uint8Array {
    return namedMark('hmac-sha256-house-1', Buffer.from(this.vault.blindIndex(COLUMN, code), 'base64url'));
  }

  /** Of cards that were printed before marks said how they were made, and before they had a key. */
  before(code: string): readonly Uint8Array[] {
    return [unnamed(this.of(code)), tokenMark(code)];
  }
}
