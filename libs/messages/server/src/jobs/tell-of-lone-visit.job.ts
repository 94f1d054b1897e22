import { CouncilDoor } from '@alongside/council/server';
import { LonePagesDoor, type LonePageInHand } from '@alongside/members/server';
import { lonePage } from '@alongside/messages/rules';
import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { log, problemOf } from '@alongside/platform/log';
import { Mailer, PublicAddress, TextSender } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

/**
 * Tells colleagues that somebody who works alone is late, by text, and by mail where there is no number; also at night. It leaves outside any transaction; whoever dies before the tick leaves it to the next one,
 * who asks the provider first whether a text was taken, and sends a mail with the id it had.
 */
@Injectable()
@Scheduled({ name: 'messages.tell-of-lone-visit', everySeconds: 15 })
export class TellOfLoneVisit implements ScheduledJob {
  constructor(
    private readonly pages: LonePagesDoor,
    private readonly council: CouncilDoor,
    private readonly texts: TextSender,
    private readonly mailer: Mailer,
    private readonly address: PublicAddress,
  ) {}

  async run(): Promise<void> {
    for (let page = await this.pages.take(); page; page = await this.pages.take()) await this.send(page);
  }

  private async send(page: LonePageInHand): Promise<void> {
    try {
      await this.leave(page);
    } catch (error) {
      // It stays in hand for half a minute and is taken again; the next step tells others in its own time.
      log.problem('lone-page', { pageId: page.id, visitId: page.visitId, ...problemOf(error) });
      return;
    }
    await this.pages.sent(page.id);
  }

  private async leave({ id, visitId, step, name, phone, email, again }: LonePageInHand): Promise<void> {
    const { subject, text } = lonePage({ step, name, link: this.address.of(`/team/alone/${visitId}`), from: await this.from() });
    if (phone === null) return this.mailer.send({ messageId: id, to: this.there(email), subject, text });
    if (again && (await this.texts.took(id))) return;
    await this.texts.send({ reference: id, to: phone, text });
  }

  /** The name people call the team by. */
  private async from(): Promise<string | null> {
    return (await this.council.contacts()).find(({ code }) => code.startsWith('team'))?.label ?? null;
  }

  private there(email: string | null): string {
    if (email === null) throw new Error('There is no way to tell this colleague.');
    return email;
  }
}
