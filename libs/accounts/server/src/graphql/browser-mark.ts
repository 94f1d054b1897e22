import { randomBytes } from 'node:crypto';

import type { Cookies } from '@alongside/platform/graphql';

/** What binds a code or a challenge to the browser that asked for it; made when the browser has none yet. */
export function browserOf(cookies: Cookies): string {
  const known = cookies.read('sign-in');
  if (known) return known;
  const made = randomBytes(32).toString('base64url');
  cookies.keep('sign-in', made);
  return made;
}
