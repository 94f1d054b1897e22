import type { FastifyReply, FastifyRequest } from 'fastify';
import { expect, test } from 'vitest';

import { guard } from './security-headers';

function guarded(url: string, production: boolean): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  const reply = { hasHeader: (name: string) => headers.has(name), header: (name: string, value: string) => headers.set(name, value) };
  guard({ url } as FastifyRequest, reply as unknown as FastifyReply, { production });
  return headers;
}

test('a page runs and shows only what is ours, sits in no frame, and its forms and links go nowhere else', () => {
  expect(guarded('/home', true).get('content-security-policy')?.split('; ')).toEqual([
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
    "manifest-src 'self'", "object-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
  ]);
});

test('in production https is promised for two years, for every name below ours too; elsewhere it is not', () => {
  expect(guarded('/home', true).get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
  expect(guarded('/home', false).has('strict-transport-security')).toBe(false);
});

test('what a person saw is kept nowhere, and no other site is told where they came from', () => {
  const headers = guarded('/money', true);
  expect(['cache-control', 'referrer-policy', 'x-content-type-options', 'cross-origin-opener-policy', 'cross-origin-resource-policy'].map((name) => headers.get(name)))
    .toEqual(['no-store', 'same-origin', 'nosniff', 'same-origin', 'same-origin']);
});
