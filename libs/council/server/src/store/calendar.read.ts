import { SystemClock, type PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { remembered } from './remembered';

export interface BankHoliday {
  readonly day: PlainDate;
  readonly name: string;
}

@Injectable()
export class CalendarRead {
  readonly bankHolidays: () => Promise<readonly BankHoliday[]>;
  readonly holidays: () => Promise<ReadonlySet<PlainDate>>;

  constructor(database: Database, trueClock: SystemClock) {
    this.bankHolidays = remembered(trueClock, () => database.query<{ day: PlainDate; name: string }>('select day, name from council.bank_holiday order by day'));
    this.holidays = async () => new Set((await this.bankHolidays()).map(({ day }) => day));
  }
}
