import type { Config } from '@alongside/platform/config';
import { tellRefused } from '@alongside/platform/graphql';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { RECEIPTS_PATH } from './receipts/text-receipts.controller';

/** Only our own pages may change something: another site's form or script is turned away before it is read. */
export function refuseForeignOrigins(fastify: FastifyInstance, config: Config): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return;
    if (isOurs(request, config) || isReceipt(request)) return;
    tellRefused('FOREIGN_ORIGIN', request.routeOptions.url ?? '');
    await reply.code(403).send({ refusal: { code: 'FOREIGN_ORIGIN' } });
  });
}

/** A program's door: a browser, which says where it comes from, never gets this far by it. */
function isReceipt({ url, method, headers }: FastifyRequest): boolean {
  return method === 'POST' && url === RECEIPTS_PATH && headers.authorization !== undefined && headers.origin === undefined && headers['sec-fetch-site'] === undefined;
}

function isOurs(request: FastifyRequest, config: Config): boolean {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin !== undefined && origin !== 'null') return origin === config.publicAddress || hostOf(origin) === host;
  // The browser itself says where it comes from; no script can write that header.
  if (site !== undefined) return true;
  // A program such as curl sends neither header. In the demo that is welcome; elsewhere it must say where it comes from.
  return config.demo && origin === undefined;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
