import type { PolicyValue } from '@alongside/council/rules';
import { SystemClock } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { remembered } from './remembered';

@Injectable()
export class PolicyValuesRead {
  readonly all: (() => Promise<readonly PolicyValue[]>) & { readonly forget: () => void };

  constructor(database: Database, trueClock: SystemClock) {
    this.all = remembered(trueClock, () => database.query<PolicyValue>(
      `select code, label, section, unit, value, applies_from as "from", applies_to as "to", source, checked_on as "checkedOn"
       from council.policy_value order by section, code, applies_from`,
    ));
  }
  /** A value was decided anew: this program reads it at once, every other one within seconds. */
  forget(): void {
    this.all.forget();
  }
}
