import { Global, Module, type DynamicModule } from '@nestjs/common';

import { Mailer } from './mailer';
import { PublicAddress } from './public-address';

// Neutral on a lock screen: it says nothing about care.
const SENDER = 'Working together <hello@working-together.invalid>';

@Global()
@Module({})
export class NotifyModule {
  static over(smtpUrl: string | null, publicAddress = 'http://localhost'): DynamicModule {
    return {
      module: NotifyModule,
      providers: [
        { provide: Mailer, useFactory: () => new Mailer(smtpUrl, SENDER) },
        { provide: PublicAddress, useFactory: () => new PublicAddress(publicAddress) },
      ],
      exports: [Mailer, PublicAddress],
    };
  }
}
