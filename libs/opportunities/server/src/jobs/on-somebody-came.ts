import { id, systemActor } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { TellSkillsBook } from '../actions/tell-skills-book';

/** What somebody did belongs to them: it is told to their own book as soon as the register stands. */
@Injectable()
@Reaction('opportunities.attendance-confirmed')
export class OnSomebodyCame {
  constructor(private readonly telling: TellSkillsBook) {}

  async run({ data }: RecordedFact): Promise<void> {
    await this.telling.run(
      { bookingId: id(String(data.bookingId)), sessionId: id(String(data.sessionId)), memberId: id(String(data.memberId)), minutes: Number(data.minutes), payPence: Number(data.payPence) },
      systemActor('opportunities.tell-skills-book'),
    );
  }
}
