import { contextModules } from '@alongside/api/contexts';
import { CapturedMailStore } from '@alongside/messages/server';
import { nobody, systemActor, type Clock, type Instant } from '@alongside/kernel';
import { ActorResolver } from '@alongside/platform/auth';
import { BackupModule } from '@alongside/platform/backup';
import { ClockModule } from '@alongside/platform/clock';
import type { Config } from '@alongside/platform/config';
import { DatabaseModule } from '@alongside/platform/database';
import { EventsModule } from '@alongside/platform/events';
import { FilesModule } from '@alongside/platform/files';
import { GraphqlModule, IdempotencyModule, type Cookies } from '@alongside/platform/graphql';
import { JobsModule } from '@alongside/platform/jobs';
import { frameworkLog } from '@alongside/platform/log';
import { Mailer, NotifyModule } from '@alongside/platform/notify';
import { masterKeysIn, VaultModule } from '@alongside/platform/vault';
import type { DynamicModule } from '@nestjs/common';
import { ModuleRef, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

import { LetterBox } from './letter-box';

class CouncilAppModule {}

const noCookies = (): Cookies => ({ read: () => undefined, keep: () => undefined, forget: () => undefined });

/** The whole product with a clock that can be moved and a letter box of its own. It listens nowhere. */
export async function openCouncilApp(config: Config, clock: Clock, now: Instant): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(councilModule(config, clock, now), new FastifyAdapter(), { logger: frameworkLog, abortOnError: false });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

function councilModule(config: Config, clock: Clock, now: Instant): DynamicModule {
  return {
    module: CouncilAppModule,
    imports: [
      DatabaseModule.at(config.databaseUrl, { unnamed: systemActor('demo') }),
      ClockModule.for({ clock }),
      EventsModule,
      BackupModule.keepingTombstonesIn(`${config.dataDirectory}/tombstones`),
      IdempotencyModule,
      FilesModule,
      JobsModule.forDoors(),
      VaultModule.withKey(masterKeysIn(config)),
      letterBoxModule(config, clock, now),
      GraphqlModule.forRequests(noCookies, () => async () => nobody, ActorResolver),
      ...contextModules,
    ],
  };
}

/** What the product sends by, with our letter box where the mail server was. */
function letterBoxModule({ publicAddress }: Config, clock: Clock, now: Instant): DynamicModule {
  const notify = NotifyModule.over(null, publicAddress, 'outbox');
  const letterBox = { provide: Mailer, inject: [ModuleRef], useFactory: (app: ModuleRef) => new LetterBox(clock, now, () => app.get(CapturedMailStore, { strict: false })) };
  return { ...notify, providers: [...(notify.providers ?? []).filter((provider) => !('provide' in provider && provider.provide === Mailer)), letterBox] };
}
