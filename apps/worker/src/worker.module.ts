import { AlarmsModule } from '@alongside/platform/alarms';
import { AuditModule, SealHeadsModule } from '@alongside/platform/audit';
import { BackupModule } from '@alongside/platform/backup';
import { ClockModule } from '@alongside/platform/clock';
import type { Config } from '@alongside/platform/config';
import { DatabaseModule } from '@alongside/platform/database';
import { EventsModule } from '@alongside/platform/events';
import { FilesModule } from '@alongside/platform/files';
import { IdempotencyModule } from '@alongside/platform/graphql';
import { JobsModule } from '@alongside/platform/jobs';
import { NotifyModule } from '@alongside/platform/notify';
import { masterKeysIn, VaultModule } from '@alongside/platform/vault';
import { Module, type DynamicModule } from '@nestjs/common';

import { contextModules } from '@alongside/api/contexts';

/** The same contexts without HTTP: reactions, schedules and the hand-over to the queue. */
@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        DatabaseModule.at(config.databaseUrl, { production: config.production }),
        ClockModule.for({ demo: config.demo }),
        EventsModule,
        BackupModule.keepingTombstonesIn(`${config.dataDirectory}/tombstones`),
        AuditModule.keepingCopiesIn(`${config.dataDirectory}/seals`),
        SealHeadsModule.going(config.sealHeads),
        AlarmsModule,
        IdempotencyModule,
        FilesModule,
        JobsModule.forWorker(config),
        VaultModule.withKey(masterKeysIn(config)),
        NotifyModule.over(config.smtpUrl, config.publicAddress, config.notify ?? (config.demo ? 'outbox' : null)),
        ...contextModules,
      ],
    };
  }
}
