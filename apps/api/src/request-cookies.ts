import type { Config } from '@alongside/platform/config';
import type { CookieName, Cookies } from '@alongside/platform/graphql';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-` wherever https is certain. The demo speaks plain http on this machine only, where a browser would drop such a cookie. */
export function cookieName({ demo }: Pick<Config, 'demo'>, name: CookieName): string {
  return `${demo ? '' : '__Host-'}alongside-${name}`;
}

export function requestCookies(config: Pick<Config, 'demo'>): (request: FastifyRequest, reply: FastifyReply) => Cookies {
  const options: CookieSerializeOptions = { path: '/', httpOnly: true, sameSite: 'lax', secure: !config.demo };
  return (request, reply) => ({
    read: (name) => request.cookies[cookieName(config, name)],
    keep: (name, value, days) => void reply.setCookie(cookieName(config, name), value, days === undefined ? options : { ...options, maxAge: days * 86_400 }),
    forget: (name) => {
      reply.clearCookie(cookieName(config, name), options);
      // Drafts and remembered pages go with the session: the next person at this device finds nothing.
      if (name === 'session') reply.header('clear-site-data', '"cache", "storage"');
    },
  });
}
