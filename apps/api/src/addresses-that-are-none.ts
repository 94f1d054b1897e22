import { html, replyPage } from '@alongside/kit/reply';
import type { Config } from '@alongside/platform/config';
import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';

import { guard } from './security-headers';

/** A private link has some dozens of letters. What is longer goes to its page all the same, which says it kindly. */
const LONGEST_PART = 8 * 1024;

/** An address that no program can read, such as a link cut in the middle of a letter: Fastify answers it before any hook of ours, so we guard it here. */
export function addressesThatAreNone(config: Pick<Config, 'production'>): Pick<FastifyServerOptions, 'frameworkErrors' | 'routerOptions'> {
  return {
    routerOptions: { maxParamLength: LONGEST_PART },
    frameworkErrors: (_error, request: FastifyRequest, reply: FastifyReply) => {
      guard(request, reply, config);
      void reply.code(404);
      if (!request.headers.accept?.includes('text/html')) return void reply.send({ refusal: { code: 'NOT_FOUND' } });
      void reply.header('content-type', 'text/html; charset=utf-8').send(replyPage({ title: 'Page not found', audience: 'adult', body: notFound }));
    },
  };
}

const notFound = html`<h1>We can’t find that page</h1>
<p>A letter in the link may be missing. It is not your fault.</p>
<p><a class="button" href="/">Go to the start</a></p>`;
