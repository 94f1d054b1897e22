import type { LegalStatusRule } from '@alongside/council/rules';
import { SystemClock } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { remembered } from './remembered';

@Injectable()
export class LegalStatusRulesRead {
  readonly all: () => Promise<readonly LegalStatusRule[]>;

  constructor(database: Database, trueClock: SystemClock) {
    this.all = remembered(trueClock, () => database.query<LegalStatusRule & Record<string, unknown>>(
      `select status, label, responsible, signs, consulted, may_delegate as "mayDelegate", stop, looked_after as "lookedAfter", public_media as "publicMedia",
         applies_from as "from", applies_to as "to", source, checked_on as "checkedOn"
       from council.legal_status_rule order by position, applies_from`,
    ));
  }
}
