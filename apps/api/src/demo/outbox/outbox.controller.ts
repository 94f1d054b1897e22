import { CapturedMailStore, type CapturedMail } from '@alongside/messages/server';
import { Controller, Get, Header, Inject, Optional } from '@nestjs/common';

import { OutboxCatcher } from './outbox-catcher';
import { outboxPage } from './outbox-page';
import { outboxStyle } from './outbox-style';

const ON_A_PAGE = 100;
const IN_A_FILE = 1_000;

interface OutboxLetter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly links: readonly string[];
  readonly at: string;
}

/** The demo's letters, for people and for programs. */
@Controller('demo')
export class OutboxController {
  constructor(private readonly box: CapturedMailStore, @Optional() @Inject(OutboxCatcher) private readonly catcher: OutboxCatcher | undefined) {}

  @Get('outbox')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(): Promise<string> {
    return outboxPage(await this.box.newest(ON_A_PAGE), this.catcher !== undefined);
  }

  @Get('outbox.json')
  async letters(): Promise<OutboxLetter[]> {
    return (await this.box.newest(IN_A_FILE)).map(forPrograms);
  }

  @Get('outbox.css')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return outboxStyle;
  }
}

function forPrograms({ id, to, subject, text, html, links, at }: CapturedMail): OutboxLetter {
  return { id, to, subject, text, html, links, at: at.toISOString() };
}
