import { CouncilDoor } from '@alongside/council/server';
import type { PlainDate } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

/** How many days the council gives itself to answer. */
@Injectable()
export class AnswerDays {
  constructor(private readonly council: CouncilDoor) {}

  on(day: PlainDate): Promise<number> {
    return this.council.policyNumber('voice.answer_days', day);
  }
}
