import { CouncilDoor } from '@alongside/council/server';
import { MembersDoor, type PageInHand } from '@alongside/members/server';
import { dutyPage } from '@alongside/messages/rules';
import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { log, problemOf } from '@alongside/platform/log';
import { TextSender } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

export const PAGE_DUTY = 'messages.page-duty';

/**
 * Asks whoever is on duty to look at a worry, by text, also at night: quiet hours are for news that can wait. The text leaves outside any
 * transaction; whoever dies before the tick leaves the page to the next one, who asks the provider first whether it was taken.
 */
@Injectable()
@Scheduled({ name: PAGE_DUTY, everySeconds: 15 })
export class PageDuty implements ScheduledJob {
  constructor(private readonly members: MembersDoor, private readonly council: CouncilDoor, private readonly texts: TextSender) {}

  async run(): Promise<void> {
    for (let page = await this.members.takeDutyPage(); page; page = await this.members.takeDutyPage()) await this.send(page);
  }

  private async send({ id, phone, again, handoffId }: PageInHand): Promise<void> {
    try {
      const left = again && (await this.texts.took(id));
      if (!left) await this.texts.send({ reference: id, to: phone, text: dutyPage(await this.from()) });
    } catch (error) {
      // It stays in hand for half a minute and is taken again; after its time the next person is asked.
      log.problem('duty-page', { pageId: id, handoffId, ...problemOf(error) });
      return;
    }
    await this.members.dutyPageSent(id);
  }

  /** The name people call the team by. */
  private async from(): Promise<string | null> {
    return (await this.council.contacts()).find(({ code }) => code.startsWith('team'))?.label ?? null;
  }
}
