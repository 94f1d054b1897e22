import { Global, Module, type DynamicModule } from '@nestjs/common';

import { ForgetOldLooks } from './forget-old-looks';
import { SealCopies } from './seal-copies';
import { SealTheLog } from './seal-the-log';
import { VerifyTheLog } from './verify-the-log';

/** Seals the log and verifies it; the heads of the seals are copied to this directory. */
@Global()
@Module({})
export class AuditModule {
  static keepingCopiesIn(directory: string): DynamicModule {
    return {
      module: AuditModule,
      providers: [{ provide: SealCopies, useFactory: () => new SealCopies(directory) }, SealTheLog, VerifyTheLog, ForgetOldLooks],
      exports: [SealCopies, SealTheLog, VerifyTheLog],
    };
  }
}
