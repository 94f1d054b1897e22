import { CouncilDoor } from '@alongside/council/server';
import { Clock, clockTimeOf, type ClockTime, type PlainDate } from '@alongside/kernel';
import type { QuietHours, ReminderWindow } from '@alongside/messages/rules';
import { DemoClock } from '@alongside/platform/clock';
import { Injectable } from '@nestjs/common';

const midnight = clockTimeOf('00:00');
const never: QuietHours = { from: midnight, until: midnight };

/** When the council lets us write to people. */
@Injectable()
export class SendingHours {
  constructor(private readonly council: CouncilDoor, private readonly clock: Clock) {}

  /** The demo catches its own mail, so it wakes nobody, and whoever tries it at night still sees every letter. */
  async quiet(): Promise<QuietHours> {
    if (this.clock instanceof DemoClock) return never;
    return { from: await this.time('messages.quiet.from'), until: await this.time('messages.quiet.until') };
  }

  async reminders(heldOn: PlainDate): Promise<ReminderWindow> {
    const daysBefore = await this.council.policyNumber('messages.reminder.days_before', heldOn);
    return { daysBefore, from: await this.time('messages.reminder.from', heldOn), until: await this.time('messages.reminder.until', heldOn) };
  }

  private async time(code: string, on: PlainDate = this.clock.today()): Promise<ClockTime> {
    return clockTimeOf(await this.council.policyValue(code, on));
  }
}
