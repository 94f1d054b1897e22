import type { AddressInfo } from 'node:net';

import type { Clock } from '@alongside/kernel';
import type { CapturedMailStore } from '@alongside/messages/server';
import { log } from '@alongside/platform/log';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

import { linksIn } from './links-in';

const HERE_ONLY = '127.0.0.1';
const LARGEST_MAIL = 1024 * 1024;

/** A mail server for this machine alone: it takes every letter and sends none on. */
export class OutboxCatcher implements OnModuleInit, OnApplicationShutdown {
  private readonly server: SMTPServer;

  constructor(private readonly wantedPort: number, private readonly box: CapturedMailStore, private readonly clock: Clock) {
    this.server = new SMTPServer({
      authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], size: LARGEST_MAIL, logger: false,
      onData: (stream, _session, done) => void this.take(stream).then(() => done(), () => done(tryLater())),
    });
    this.server.on('error', (error) => log.problem('outbox', { kind: error.name }));
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  onModuleInit(): Promise<void> {
    return new Promise((opened, failed) => {
      this.server.once('error', failed);
      this.server.listen(this.wantedPort, HERE_ONLY, () => {
        this.server.off('error', failed);
        opened();
      });
    });
  }

  private async take(stream: SMTPServerDataStream): Promise<void> {
    const mail = await simpleParser(stream);
    const text = mail.text ?? '';
    await this.box.keep({
      messageId: mail.messageId ?? '', to: addressesOf(mail.to), subject: mail.subject ?? '', text,
      html: mail.html || null, links: linksIn(text), at: this.clock.now(),
    });
  }

  onApplicationShutdown(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }
}

function addressesOf(to: { text: string } | readonly { text: string }[] | undefined): string {
  return [to ?? []].flat().map(({ text }) => text).join(', ');
}

/** Our database is away: the sender keeps the letter and comes again. */
function tryLater(): Error {
  return Object.assign(new Error('Try again later.'), { responseCode: 451 });
}
