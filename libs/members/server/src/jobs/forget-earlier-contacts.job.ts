import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { ForgetEarlierContacts } from '../actions/forget-earlier-contacts';

@Injectable()
@Scheduled({ name: 'members.forget-earlier-contacts', everySeconds: 3_600 })
export class ForgetEarlierContactsJob implements ScheduledJob {
  constructor(private readonly forget: ForgetEarlierContacts) {}

  run(): Promise<void> {
    return this.forget.run();
  }
}
