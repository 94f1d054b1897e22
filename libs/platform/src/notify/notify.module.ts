import { Global, Module, type DynamicModule } from '@nestjs/common';

import { MailedTextSender } from './mailed-text-sender';
import { Mailer } from './mailer';
import { NoTextSender } from './no-text-sender';
import { NotifyTextSender, type NotifySettings } from './notify-text-sender';
import { PublicAddress } from './public-address';
import { TextSender } from './text-sender';
import { ForgetStrangers } from '../strangers/forget-strangers.job';
import { StrangerSends } from '../strangers/stranger-sends';

// Neutral on a lock screen: it says nothing about care.
const SENDER = 'Working together <hello@working-together.invalid>';

/** How texts leave: by GOV.UK Notify, into the demo's outbox, or not at all. */
export type Texts = NotifySettings | 'outbox' | null;

@Global()
@Module({})
export class NotifyModule {
  static over(smtpUrl: string | null, publicAddress = 'http://localhost', texts: Texts = null): DynamicModule {
    return {
      module: NotifyModule,
      providers: [
        { provide: Mailer, useFactory: () => new Mailer(smtpUrl, SENDER) },
        { provide: TextSender, useFactory: (mailer: Mailer) => textSender(texts, mailer), inject: [Mailer] },
        { provide: PublicAddress, useFactory: () => new PublicAddress(publicAddress) },
        StrangerSends,
        ForgetStrangers,
      ],
      exports: [Mailer, TextSender, PublicAddress, StrangerSends],
    };
  }
}

function textSender(texts: Texts, mailer: Mailer): TextSender {
  if (texts === null) return new NoTextSender();
  return texts === 'outbox' ? new MailedTextSender(mailer) : new NotifyTextSender(texts);
}
