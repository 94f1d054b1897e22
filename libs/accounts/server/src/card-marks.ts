import { Vault } from '@alongside/platform/vault';
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
    return Buffer.from(this.vault.blindIndex(COLUMN, code), 'base64url');
  }

  /** Of cards that were printed before the key. */
  before(code: string): Uint8Array {
    return tokenMark(code);
  }
}
