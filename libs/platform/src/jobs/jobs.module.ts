import { Clock } from '@alongside/kernel';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';

import { Database } from '../database/database';
import { Notifications } from '../database/notifications';
import { ReactionRunner } from '../events/reaction-runner';
import { Clockwork } from './clockwork';
import { Nudge } from './nudge';
import { queueConnection } from './queue-connection';
import { Relay } from './relay';
import { ScheduleRegistry } from './scheduled';

interface Addresses {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
}

/** Every program may nudge; only the worker, opened with addresses, carries reactions and the clockwork. */
@Global()
@Module({})
export class JobsModule {
  static forDoors(): DynamicModule {
    return { module: JobsModule, imports: [DiscoveryModule], providers: [ScheduleRegistry, Nudge], exports: [ScheduleRegistry, Nudge] };
  }

  static forWorker(addresses: Addresses): DynamicModule {
    const engine = queueConnection(addresses);
    return {
      module: JobsModule,
      imports: [DiscoveryModule],
      providers: [
        ScheduleRegistry,
        Nudge,
        {
          provide: Relay,
          useFactory: (database: Database, notifications: Notifications, runner: ReactionRunner) => new Relay(database, notifications, runner, engine),
          inject: [Database, Notifications, ReactionRunner],
        },
        {
          provide: Clockwork,
          useFactory: (clock: Clock, notifications: Notifications, registry: ScheduleRegistry) => new Clockwork(clock, notifications, registry, engine),
          inject: [Clock, Notifications, ScheduleRegistry],
        },
      ],
      exports: [ScheduleRegistry, Nudge, Relay, Clockwork],
    };
  }
}
