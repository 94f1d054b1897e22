import { Module, type DynamicModule } from '@nestjs/common';

import { SealHeadsGo, SendSealHeads } from './send-seal-heads';

/** The newest seal leaves the house; for the one program that has a clock and a mail server. */
@Module({})
export class SealHeadsModule {
  static going({ to, file, everyHours }: Pick<SealHeadsGo, 'to' | 'file' | 'everyHours'>): DynamicModule {
    return { module: SealHeadsModule, providers: [{ provide: SealHeadsGo, useFactory: () => new SealHeadsGo(to, file, everyHours) }, SendSealHeads] };
  }
}
