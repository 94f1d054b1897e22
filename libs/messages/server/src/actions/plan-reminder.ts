import { Clock, newId, type ClockTime, type Id, type PlainDate } from '@alongside/kernel';
import { dropReminder, planAgain, planReminder, reminderDueAt, whyNoReminder, type ReminderWindow } from '@alongside/messages/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { CouncilPost } from '../council-post';
import { SafeAddress } from '../letters/safe-address';
import { SendingHours } from '../sending-hours';
import { ReminderStore } from '../store/reminder.store';
import { messagesActor, personOf } from './queue-message';

export interface BookedPlace {
  readonly bookingId: Id<'Booking'>;
  readonly memberId: Id<'Member'>;
  readonly heldOn: PlainDate;
  readonly startsAt: ClockTime;
}

/** Somebody will come: remember to remind them. Somebody will not: forget it. */
@Injectable()
export class PlanReminder {
  constructor(
    private readonly transactions: Transactions,
    private readonly reminders: ReminderStore,
    private readonly hours: SendingHours,
    private readonly clock: Clock,
    private readonly addresses: SafeAddress,
    private readonly post: CouncilPost,
  ) {}

  run({ bookingId, memberId, heldOn, startsAt }: BookedPlace): Promise<void> {
    return this.transactions.run(async () => {
      const now = this.clock.now();
      const dueAt = reminderDueAt(heldOn, startsAt, await this.window(memberId, heldOn));
      const known = await this.reminders.ofBooking(bookingId);
      if (whyNoReminder(dueAt, now) !== null || known?.state === 'given') return;
      await this.reminders.save(known ? planAgain(known, dueAt, now) : planReminder({ id: newId(), bookingId, memberId, dueAt }, now), messagesActor);
    });
  }

  /** A letter takes days: whoever gets letters is reminded as much earlier. */
  private async window(memberId: Id<'Member'>, heldOn: PlainDate): Promise<ReminderWindow> {
    const window = await this.hours.reminders(heldOn);
    return (await this.addresses.wantsLetters(personOf(memberId))) ? { ...window, daysBefore: await this.post.reminderDays(heldOn, window.daysBefore) } : window;
  }

  drop(bookingId: Id<'Booking'>): Promise<void> {
    return this.transactions.run(async () => {
      const known = await this.reminders.ofBooking(bookingId);
      if (known?.state === 'planned') await this.reminders.save(dropReminder(known), messagesActor);
    });
  }
}
