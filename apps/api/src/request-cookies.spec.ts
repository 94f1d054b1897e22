import type { FastifyReply, FastifyRequest } from 'fastify';
import { expect, test, vi } from 'vitest';

import { requestCookies } from './request-cookies';

function kept(demo: boolean) {
  const setCookie = vi.fn();
  requestCookies({ demo })({ cookies: {} } as unknown as FastifyRequest, { setCookie } as unknown as FastifyReply).keep('session', 'token');
  return setCookie.mock.calls[0];
}

test('outside the demo the session’s cookie travels over https only and belongs to this host alone', () => {
  expect(kept(false)).toEqual(['__Host-alongside-session', 'token', { path: '/', httpOnly: true, sameSite: 'lax', secure: true }]);
});

test('in the demo it works over plain http on this machine', () => {
  expect(kept(true)).toEqual(['alongside-session', 'token', { path: '/', httpOnly: true, sameSite: 'lax', secure: false }]);
});

test('a cookie of the demo opens nothing elsewhere', () => {
  const cookies = requestCookies({ demo: false })({ cookies: { 'alongside-session': 'token' } } as unknown as FastifyRequest, {} as FastifyReply);
  expect(cookies.read('session')).toBeUndefined();
});
