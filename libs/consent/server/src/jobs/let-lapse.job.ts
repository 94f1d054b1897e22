import { systemActor } from '@alongside/kernel';
import { Scheduled } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { LetLapse } from '../actions/let-lapse';
import { LapsesDue } from '../lapses-due';

/** Yeses that ran out or stand still: told once each, whoever looks. It looks every hour; a night without it is made up for by the next. */
@Injectable()
@Scheduled({ name: 'consent.let-lapse', everySeconds: 3_600 })
export class LetLapseJob {
  constructor(private readonly due: LapsesDue, private readonly letting: LetLapse) {}

  async run(): Promise<void> {
    for await (const page of this.due.pages()) for (const id of page) await this.letting.run(id, systemActor('consent.let-lapse'));
  }
}
