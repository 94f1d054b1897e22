import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const root = join(import.meta.dirname, '../portal');
const YEAR_SECONDS = 31_536_000;
const LIKE_A_FILE = /^[^?#]*(?:\.[^/?#]*|~)(?:[?#]|$)/;

/** The portal's files; every address that is no file and no door of ours is a page of the portal. */
export async function servePortal(fastify: FastifyInstance): Promise<void> {
  if (!existsSync(root)) return;
  await fastify.register(fastifyStatic as never, {
    root, wildcard: false, preCompressed: true, index: false,
    setHeaders: (reply: FastifyReply, path: string) => {
      reply.header('cache-control', path.includes('/assets/') ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  } as never);
  const page = await readFile(join(root, 'index.html'));
  // A route, not the not-found handler: Nest keeps that one for itself. Every door with a name of its own goes first.
  fastify.get('/*', async (request: FastifyRequest, reply: FastifyReply) => {
    // Programs that ask for nothing in particular, such as curl, get the page too; those that ask for data are told there is none.
    const accept = request.headers.accept ?? '*/*';
    const wantsPage = accept.includes('text/html') || accept.includes('*/*');
    if (!wantsPage) return reply.code(404).send({ refusal: { code: 'NOT_FOUND' } });
    // No page of ours has a name like a file: whoever looks for `backup.zip` is told by the status that there is none, whoever mistyped still gets the page that helps on.
    if (LIKE_A_FILE.test(request.url)) void reply.code(404);
    return reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store').send(page);
  });
}
