import type { FastifyRequest } from 'fastify';

/** A program that asks for JSON gets JSON; a browser is led on. */
export function wantsJson(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}
