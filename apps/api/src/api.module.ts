import { ActorResolver } from '@alongside/platform/auth';
import { ClockModule } from '@alongside/platform/clock';
import type { Config } from '@alongside/platform/config';
import { DatabaseModule } from '@alongside/platform/database';
import { EventsModule } from '@alongside/platform/events';
import { GraphqlModule, IdempotencyModule } from '@alongside/platform/graphql';
import { JobsModule } from '@alongside/platform/jobs';
import { NotifyModule } from '@alongside/platform/notify';
import { VaultModule } from '@alongside/platform/vault';
import { Module, type DynamicModule } from '@nestjs/common';

import { contextModules } from './contexts';
import { DemoModule } from './demo/demo.module';
import { OutboxModule } from './demo/outbox/outbox.module';
import { HealthController } from './health.controller';
import { requestCookies } from './request-cookies';

@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        DatabaseModule.at(config.databaseUrl),
        ClockModule.for({ demo: config.demo }),
        EventsModule,
        IdempotencyModule,
        JobsModule.forDoors(),
        VaultModule.withKey({ file: config.masterKeyFile, previousFile: config.previousMasterKeyFile }),
        NotifyModule.over(config.smtpUrl, config.publicAddress, config.notify ?? (config.demo ? 'outbox' : null)),
        GraphqlModule.forRequests(requestCookies(config), (actors) => (cookies) => actors.actorFor(cookies.read('session')), ActorResolver),
        ...contextModules,
        ...(config.demo ? [DemoModule, OutboxModule.catchingAt(config.smtpCapturePort)] : []),
      ],
      controllers: [HealthController],
    };
  }
}
