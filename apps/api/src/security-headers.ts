import type { Config } from '@alongside/platform/config';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
  "manifest-src 'self'", "object-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join('; ');

const TWO_YEARS_SECONDS = 63_072_000;

/** None of our pages uses any of these. */
const unused = ['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'].map((power) => `${power}=()`).join(', ');

/** Nothing inline, nothing from elsewhere, nothing kept of what a signed-in person saw. */
export function securityHeaders(fastify: FastifyInstance, config: Pick<Config, 'production'>): void {
  fastify.addHook('onSend', async (request, reply) => guard(request, reply, config));
}

/** Before one answer leaves. */
export function guard(request: FastifyRequest, reply: FastifyReply, { production }: Pick<Config, 'production'>): void {
  // A file brings a narrower one.
  if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', policy);
  reply.header('x-content-type-options', 'nosniff');
  reply.header('referrer-policy', 'same-origin');
  reply.header('cross-origin-opener-policy', 'same-origin');
  reply.header('cross-origin-resource-policy', 'same-origin');
  reply.header('permissions-policy', unused);
  reply.header('x-robots-tag', 'noindex');
  // Said by the program itself, so that it does not depend on what stands in front of it. Elsewhere it would lock a developer out of plain http.
  if (production) reply.header('strict-transport-security', `max-age=${TWO_YEARS_SECONDS}; includeSubDomains`);
  if (!request.url.startsWith('/assets/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
}
