import { endLookAlong, LOOK_ALONG_FIGURES, offerLookAlong } from '@alongside/accounts/rules';
import { newId, Refusal, SystemClock, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { codeMark, newFigures } from '../sign-in-marks';
import { LookAlongStore } from '../store/look-along.store';

/** Six figures that a person reads out to somebody of the team. New ones end what was open before. */
@Injectable()
export class OfferLookAlong {
  constructor(private readonly transactions: Transactions, private readonly looks: LookAlongStore, private readonly trueClock: SystemClock) {}

  run(by: Actor): Promise<string> {
    const { personId } = by;
    if (personId === null) throw new Refusal('NOT_FOUND');
    return this.transactions.run(async () => {
      const now = this.trueClock.now();
      const open = await this.looks.lockOf(personId);
      if (open) await this.looks.save(endLookAlong(open, now), by);
      const [id, figures] = [newId<'LookAlong'>(), newFigures(LOOK_ALONG_FIGURES)];
      await this.looks.save(offerLookAlong({ id, personId, codeMark: codeMark(id, figures) }, now), by);
      return figures;
    });
  }
}
