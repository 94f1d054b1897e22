import { AccountsDoor } from '@alongside/accounts/server';
import { Secret, TOTP } from 'otpauth';

import { cookieName } from '../../src/request-cookies';
import type { Hands } from './fill-the-house';

/** A colleague with an app for figures: its secret is sealed. */
export async function addAnApp({ world: { api }, people }: Pick<Hands, 'world' | 'people'>): Promise<void> {
  const person = people.get('supporter, unrelated');
  if (!person) throw new Error('The supporter is one of the askers.');
  const token = await api.get(AccountsDoor).openSession(person, 2);
  const browser = api.visitor();
  browser.setCookie(cookieName({ demo: true }, 'session'), token);
  const { askToAddAuthenticator: { secret } } = await browser.ask<{ askToAddAuthenticator: { secret: string } }>('mutation { askToAddAuthenticator { secret } }');
  await browser.ask('mutation ($figures: String!) { addAuthenticator(figures: $figures) }', { figures: new TOTP({ secret: Secret.fromBase32(secret) }).generate() });
}
