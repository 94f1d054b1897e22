import { html, replyPage } from '@alongside/kit/reply';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What Fastify says of a body that is too long, broken, or of a kind nobody reads here. */
const UNREAD = /^FST_ERR_CTP_/;

/**
 * It is told as everything else here is: to people on a page that leads back, to programs by a code, and to nobody in the words of Fastify.
 * Set before anything is registered: a route keeps the handler it was born with.
 */
export function bodiesThatCannotBeRead(app: Pick<NestFastifyApplication, 'getHttpAdapter'>): void {
  const door = app.getHttpAdapter();
  door.getInstance().setErrorHandler((error: { readonly code?: string; readonly statusCode?: number }, request: FastifyRequest, reply: FastifyReply) => {
    if (!UNREAD.test(error.code ?? '')) throw error as Error;
    void reply.code(error.statusCode ?? 400);
    if (!request.headers.accept?.includes('text/html')) return reply.send({ refusal: { code: 'BODY_NOT_READ' } });
    return reply.header('content-type', 'text/html; charset=utf-8').send(replyPage({ title: 'We could not read it', audience: 'adult', body: error.statusCode === 413 ? tooLong : unreadable(request.url) }));
  });
  // Nest would set its own when every route is born already: no error reaches it, and Fastify warns of two.
  door.setErrorHandler = () => door;
}

const tooLong = html`<h1>That was too long for us to read</h1>
<p>We kept nothing of it. Go back, and your words may still be there. Make them shorter, or call us and tell us.</p>`;

const unreadable = (url: string) => html`<h1>We could not read that</h1>
<p>It is not your fault. We kept nothing of it.</p>
<p><a class="button" href="${url.split('?')[0]}">Try again</a></p>`;
