import { Clock } from '@alongside/kernel';
import { CapturedMailStore, MessagesModule } from '@alongside/messages/server';
import { Module, type DynamicModule } from '@nestjs/common';

import { OutboxCatcher } from './outbox-catcher';
import { OutboxController } from './outbox.controller';

@Module({})
export class OutboxModule {
  /** With a port, mail is caught there; without one it goes where SMTP_URL says, and the outbox stays empty. */
  static catchingAt(port: number | null): DynamicModule {
    const catcher = {
      provide: OutboxCatcher,
      useFactory: (box: CapturedMailStore, clock: Clock) => new OutboxCatcher(port ?? 0, box, clock),
      inject: [CapturedMailStore, Clock],
    };
    return { module: OutboxModule, imports: [MessagesModule], controllers: [OutboxController], providers: port === null ? [] : [catcher] };
  }
}
