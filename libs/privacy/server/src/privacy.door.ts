import { Injectable } from '@nestjs/common';

import { KeepTombstones } from './actions/keep-tombstones';

/** What a program that brings back an older copy of the database asks of privacy. */
@Injectable()
export class PrivacyDoor {
  constructor(private readonly tombstones: KeepTombstones) {}

  /** Forgets again everybody who had been forgotten since that copy was made; answers how many. */
  forgetAgain(): Promise<number> {
    return this.tombstones.layAgain();
  }
}
