import { tellRefused } from '@alongside/platform/graphql';
import type { FastifyInstance } from 'fastify';

const JSON_BODY = /^application\/json\b/;
const isQuestion = (url: string): boolean => url.split('?')[0] === '/graphql';

/** Questions come by POST as JSON and in no other way: an address bar, a link or a form of another site cannot ask them. */
export function graphqlByPostOnly(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (!isQuestion(request.url)) return;
    const code = request.method !== 'POST' ? 'POST_ONLY' : JSON_BODY.test(request.headers['content-type'] ?? '') ? null : 'JSON_ONLY';
    if (code === null) return;
    tellRefused(code, '/graphql');
    if (code === 'POST_ONLY') reply.header('allow', 'POST');
    await reply.code(code === 'POST_ONLY' ? 405 : 415).send({ refusal: { code } });
  });
  // "No extensions" may be written as null; the library knows only their absence.
  fastify.addHook('preValidation', async (request) => {
    const body = request.body as { extensions?: unknown } | null | undefined;
    if (isQuestion(request.url) && body?.extensions === null) delete body.extensions;
  });
}
