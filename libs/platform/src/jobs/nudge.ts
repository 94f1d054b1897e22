import { Injectable } from '@nestjs/common';

import { Notifications } from '../database/notifications';

export const NUDGES = 'alongside_jobs';

/** Asks a scheduled job to look now instead of at its next tick. Losing a nudge loses only time. */
@Injectable()
export class Nudge {
  constructor(private readonly notifications: Notifications) {}

  job(name: string): Promise<void> {
    return this.notifications.tell(NUDGES, name);
  }
}
