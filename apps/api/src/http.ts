import type { Config } from '@alongside/platform/config';
import { beginAsNobody } from '@alongside/platform/database';
import { frameworkLog } from '@alongside/platform/log';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

import { addressesThatAreNone } from './addresses-that-are-none';
import { ApiModule, type ApiLimits } from './api.module';
import { askActor } from './ask-actor';
import { bodiesThatCannotBeRead } from './bodies-that-cannot-be-read';
import { graphqlByPostOnly } from './graphql-by-post-only';
import { RefusalFilter } from './refusal.filter';
import { refuseForeignOrigins } from './refuse-foreign-origins';
import { securityHeaders } from './security-headers';
import { servePortal } from './serve-portal';

const LARGEST_BODY = 100 * 1024;
const LARGEST_FILE = 5 * 1024 * 1024;

/** The whole API, built but not yet listening. */
export async function buildApi(config: Config, limits: ApiLimits = {}): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with(config, limits),
    new FastifyAdapter({ ...addressesThatAreNone(config), bodyLimit: LARGEST_BODY, trustProxy: config.trustedProxies > 0 && ((_address: string, hop: number) => hop < config.trustedProxies), logger: false }),
    { logger: frameworkLog, abortOnError: false },
  );
  const fastify = app.getHttpAdapter().getInstance();
  bodiesThatCannotBeRead(app);
  await fastify.register(cookie as never);
  await app.register(multipart as never, { limits: { fileSize: LARGEST_FILE, files: 1 } });
  securityHeaders(fastify, config);
  refuseForeignOrigins(fastify, config);
  graphqlByPostOnly(fastify);
  askActor(app, config);
  // After the body was read: what reads a stream would lose who asks.
  fastify.addHook('preHandler', (_request, _reply, next) => beginAsNobody(next));
  app.useGlobalFilters(new RefusalFilter());
  await servePortal(fastify);
  app.enableShutdownHooks();
  await app.init();
  return app;
}
