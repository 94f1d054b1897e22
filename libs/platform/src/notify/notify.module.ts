import { Global, Module, type DynamicModule } from '@nestjs/common';

import { Mailer } from './mailer';

// Neutral on a lock screen: it says nothing about care.
const SENDER = 'Working together <hello@working-together.invalid>';

@Global()
@Module({})
export class NotifyModule {
  static over(smtpUrl: string | null): DynamicModule {
    return { module: NotifyModule, providers: [{ provide: Mailer, useFactory: () => new Mailer(smtpUrl, SENDER) }], exports: [Mailer] };
  }
}
