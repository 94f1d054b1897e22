import type { IncomingMessage } from 'node:http';

import type { AccountsDoor } from '@alongside/accounts/server';

import { html } from '../html';
import { peopleToBe } from '../people-to-be';

const LARGEST_FORM = 1_000;

/** Who of the demo's staff is signing in with the council's account. It is no page of ours, so it has no looks. */
export async function choosePage(accounts: AccountsDoor): Promise<string> {
  const known = await Promise.all(peopleToBe.map(async ({ key, who }) => ({ key, who, person: await accounts.personByDemoKey(key) })));
  const staff = known.flatMap(({ key, who, person }) => (person?.audience === 'staff' ? [html`<p><button name="person" value="${key}">${person.displayName}, ${who}</button></p>`] : []));
  return html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Council sign-in (demo)</title></head>
<body><main><h1>Council sign-in</h1>
<p>This stands for the council’s own sign-in. Everybody here is invented.</p>
<form method="post"><h2>Who are you?</h2>${staff}</form></main></body></html>`.text;
}

export async function formOf(request: IncomingMessage): Promise<Readonly<Record<string, string>>> {
  let body = '';
  for await (const part of request) {
    body += String(part);
    if (body.length > LARGEST_FORM) throw new Error('This form is too long.');
  }
  return Object.fromEntries(new URLSearchParams(body));
}
