import { Refusal } from '@alongside/kernel';
import { ActorResolver, mayBeSeenAlong } from '@alongside/platform/auth';
import type { Config } from '@alongside/platform/config';
import { nameAsker } from '@alongside/platform/database';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

import { cookieName } from './request-cookies';

/** Controllers may ask who is behind a request in the same way as resolvers: `@ActingActor()`. */
export function askActor(app: NestFastifyApplication, config: Config): void {
  const session = cookieName(config, 'session');
  const actors = app.get(ActorResolver);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.decorateRequest('askedBy', null);
  fastify.decorateRequest('askActor', async function (this: FastifyRequest) {
    const actor = await actors.actorFor(this.cookies[session]);
    Object.assign(this, { askedBy: actor });
    // Whoever looks along carries nothing away: a door of files stays shut unless it only shows, and says so itself.
    if (actor.lookingAlongId !== undefined && !mayBeSeenAlong(this.method, this.routeOptions)) throw new Refusal('LOOKING_ALONG_ONLY');
    return nameAsker(actor);
  });
}
