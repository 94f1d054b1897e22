import type { Actor } from '@alongside/kernel';
import { ActorResolver, WorkSignInModule } from '@alongside/platform/auth';
import { BackupModule } from '@alongside/platform/backup';
import { ClockModule } from '@alongside/platform/clock';
import type { Config } from '@alongside/platform/config';
import { DatabaseModule } from '@alongside/platform/database';
import { EventsModule } from '@alongside/platform/events';
import { FilesModule } from '@alongside/platform/files';
import { GraphqlModule, IdempotencyModule, KnocksAMinute, LONGEST_ANSWER_MS, type TrustedDocuments } from '@alongside/platform/graphql';
import { JobsModule } from '@alongside/platform/jobs';
import { NotifyModule } from '@alongside/platform/notify';
import { masterKeysIn, VaultModule } from '@alongside/platform/vault';
import { Module, type DynamicModule } from '@nestjs/common';

import { contextModules } from './contexts';
import { DemoModule } from './demo/demo.module';
import { OutboxModule } from './demo/outbox/outbox.module';
import { DemoWorkModule } from './demo/work-account/demo-work.module';
import { DemoWorkSignIn } from './demo/work-account/demo-work-sign-in';
import { HealthController } from './health.controller';
import { requestCookies } from './request-cookies';
import { COOKIES_OF, WorkSignInController } from './sign-in/work-sign-in.controller';
import { pagesQuestions } from './pages-questions';
import { RECEIPTS_TOKEN, TextReceiptsController } from './receipts/text-receipts.controller';

export interface ApiLimits {
  readonly trusted?: TrustedDocuments;
  readonly longestMs?: number;
  /** In whose name it works outside every request; only a spec says so. */
  readonly unnamed?: Actor;
}

@Module({})
export class ApiModule {
  static with(config: Config, { trusted = pagesQuestions, longestMs = LONGEST_ANSWER_MS, unnamed }: ApiLimits = {}): DynamicModule {
    const knocks = new KnocksAMinute(config.knocksAMinute);
    const trust = { production: config.production, integrations: config.integrationKeys, trusted, longestMs, questionsAMinute: config.questionsAMinute, knocks, deedsAtOnce: config.deedsAtOnce, ...(config.mostCost === null ? {} : { mostCost: config.mostCost }) };
    return {
      module: ApiModule,
      imports: [
        DatabaseModule.at(config.databaseUrl, { longestMs, unnamed, production: config.production }),
        ClockModule.for({ demo: config.demo }),
        EventsModule,
        BackupModule.keepingTombstonesIn(`${config.dataDirectory}/tombstones`),
        IdempotencyModule,
        FilesModule,
        JobsModule.forDoors(),
        VaultModule.withKey(masterKeysIn(config)),
        NotifyModule.over(config.smtpUrl, config.publicAddress, config.notify ?? (config.demo ? 'outbox' : null)),
        GraphqlModule.forRequests(requestCookies(config), (actors) => (cookies, asked) => actors.actorFor(cookies.read('session'), asked), ActorResolver, trust),
        workSignIn(config),
        ...contextModules,
        ...(config.demo ? [DemoModule, OutboxModule.catchingAt(config.smtpCapturePort)] : []),
      ],
      controllers: [HealthController, WorkSignInController, TextReceiptsController],
      providers: [{ provide: RECEIPTS_TOKEN, useValue: config.textReceiptsToken?.reveal().toString() ?? null }, { provide: COOKIES_OF, useValue: requestCookies(config) }, { provide: KnocksAMinute, useValue: knocks }],
    };
  }
}

/** The council's own sign-in, when it is set; the demo brings one along. */
function workSignIn({ workSignIn: set, demo, publicAddress }: Config): DynamicModule {
  if (set === null && demo) return WorkSignInModule.from(DemoWorkSignIn, { module: DemoWorkModule });
  return WorkSignInModule.with(set && { ...set, backTo: `${publicAddress}/work-sign-in/back` });
}
