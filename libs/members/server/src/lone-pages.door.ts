import { Injectable } from '@nestjs/common';

import { TakeLonePage, type LonePageInHand } from './actions/take-lone-page';

/** For whoever sends: who is to be told that a colleague who works alone is late. */
@Injectable()
export class LonePagesDoor {
  constructor(private readonly pages: TakeLonePage) {}

  /** The next one; whoever takes it sends it and says so. Null when nobody is to be told now. */
  take(): Promise<LonePageInHand | null> {
    return this.pages.run();
  }

  sent(id: LonePageInHand['id']): Promise<void> {
    return this.pages.sent(id);
  }
}
