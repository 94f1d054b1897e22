import { Clock, id, Refusal, type Actor } from '@alongside/kernel';
import { calendarFile } from '@alongside/opportunities/rules';
import { ActingActor } from '@alongside/platform/auth';
import { Controller, Get, Param, Res } from '@nestjs/common';

import { MyDates } from '../my-dates';

/** As much of an answer as a download needs. */
interface FileAnswer {
  headers(values: Readonly<Record<string, string>>): FileAnswer;
  send(text: string): unknown;
}

/** One's own date as a calendar entry. The same words whatever the date is about. */
@Controller('files/dates')
export class DateFilesController {
  constructor(private readonly dates: MyDates, private readonly clock: Clock) {}

  @Get(':file')
  async calendar(@Param('file') file: string, @ActingActor() actor: Actor, @Res() answer: FileAnswer): Promise<void> {
    if (actor.kind !== 'person' || !actor.personId) throw new Refusal('SIGN_IN_FIRST');
    const date = await this.dates.one(actor.personId, id<'Booking'>(file.replace(/\.ics$/, '')));
    if (!date) throw new Refusal('NOT_FOUND');
    const { sessionId, heldOn, startsAt, endsAt, contactName } = date;
    const summary = contactName ? `Meet ${contactName}` : 'Meeting';
    answer
      .headers({ 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'attachment; filename="date.ics"', 'cache-control': 'private, no-store' })
      .send(calendarFile({ uid: `session-${sessionId}@alongside`, stampedAt: this.clock.now(), heldOn, startsAt, endsAt, summary }));
  }
}
