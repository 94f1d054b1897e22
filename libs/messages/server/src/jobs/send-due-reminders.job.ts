import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { GiveDueReminders } from '../actions/give-due-reminders';

@Injectable()
@Scheduled({ name: 'messages.send-due-reminders', everySeconds: 30 })
export class SendDueReminders implements ScheduledJob {
  constructor(private readonly giveDue: GiveDueReminders) {}

  async run(): Promise<void> {
    while ((await this.giveDue.run()) > 0);
  }
}
