import type { Pence, PlainDate } from '@alongside/kernel';

import type { BacsCycle } from './bacs-cycle';

/** The council's own account, and the number under which it may send files. */
export interface PayingAccount {
  readonly serviceUserNumber: string;
  readonly sortCode: string;
  readonly accountNumber: string;
  readonly name: string;
}

export interface PayFileLine {
  readonly sortCode: string;
  readonly accountNumber: string;
  readonly accountName: string;
  readonly amount: Pence;
}

/** All that a file is made of. The same content gives the same bytes. */
export interface PayFile {
  readonly runNumber: number;
  readonly createdOn: PlainDate;
  readonly cycle: BacsCycle;
  readonly from: PayingAccount;
  readonly lines: readonly PayFileLine[];
}
