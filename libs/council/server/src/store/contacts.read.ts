import type { Contact, OpeningHours } from '@alongside/council/rules';
import { SystemClock } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { remembered } from './remembered';

interface Row extends Omit<Contact, 'hours'> {
  readonly hours: readonly OpeningHours[];
}

@Injectable()
export class ContactsRead {
  readonly all: (() => Promise<readonly Contact[]>) & { readonly forget: () => void };

  constructor(database: Database, trueClock: SystemClock) {
    this.all = remembered(trueClock, () => database.query<Row>(
      `select code, label, phone, what, open_when as "openWhen", for_everybody as "forEverybody",
         coalesce((select jsonb_agg(jsonb_build_object('weekday', weekday, 'opens', to_char(opens, 'HH24:MI'), 'closes', to_char(closes, 'HH24:MI'))
             order by array_position(array['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'], weekday))
           from council.contact_hours h where h.contact_code = c.code), '[]') as hours
       from council.contact c order by position`,
    ));
  }

  /** A number was said anew: this program reads it at once, every other one within seconds. */
  forget(): void {
    this.all.forget();
  }
}
