import { nobody } from '@alongside/kernel';
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
import { HealthController } from './health.controller';

/** The cookie that carries the session; with its guarding prefix wherever https allows it. */
export const sessionCookie = (demo: boolean) => (demo ? 'alongside-session' : '__Host-alongside-session');

@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    const cookie = sessionCookie(config.demo);
    return {
      module: ApiModule,
      imports: [
        DatabaseModule.at(config.databaseUrl),
        ClockModule.for({ demo: config.demo }),
        EventsModule,
        IdempotencyModule,
        JobsModule.forDoors(),
        VaultModule.withKey({ file: config.masterKeyFile ?? `${config.dataDirectory}/master.key` }),
        NotifyModule.over(config.smtpUrl),
        GraphqlModule.forRequests((actors) => async (request) => {
          const token = request.cookies[cookie];
          return token ? actors.actorFor(token) : nobody;
        }, ActorResolver),
        ...contextModules,
      ],
      controllers: [HealthController],
    };
  }
}
