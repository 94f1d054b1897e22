import { systemActor } from '@alongside/kernel';
import { AuditModule } from '@alongside/platform/audit';
import { ClockModule } from '@alongside/platform/clock';
import type { Config } from '@alongside/platform/config';
import { DatabaseModule } from '@alongside/platform/database';
import { EventsModule } from '@alongside/platform/events';
import { masterKeysIn, VaultModule } from '@alongside/platform/vault';
import { Module, type DynamicModule } from '@nestjs/common';

/** As much of the house as a program at a terminal needs: the log, the vault and no context. */
@Module({})
export class ToolModule {
  static with(config: Config): DynamicModule {
    return {
      module: ToolModule,
      imports: [
        DatabaseModule.at(config.databaseUrl, { unnamed: systemActor('terminal'), production: config.production }),
        ClockModule.for({ demo: config.demo }),
        EventsModule,
        VaultModule.withKey(masterKeysIn(config)),
        AuditModule.keepingCopiesIn(`${config.dataDirectory}/seals`),
      ],
    };
  }
}
