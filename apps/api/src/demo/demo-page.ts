import type { PersonCard } from '@alongside/accounts/server';
import { html, type Html } from './html';
import type { PersonToBe } from './people-to-be';

export type Choice = PersonToBe & { readonly person: PersonCard };

interface DemoPage {
  readonly choices: readonly Choice[];
  /** "Monday 23 November 2026, 9am" */
  readonly now: string;
}

const moves = [['PT1H', '1 hour'], ['P1D', '1 day'], ['P7D', '1 week'], ['P30D', '30 days']] as const;

export function demoPage({ choices, now }: DemoPage): Html {
  return html`<!doctype html>
<html lang="en-GB">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>The demo: who would you like to be?</title>
<link rel="stylesheet" href="/demo/demo.css">
<main>
<h1>Who would you like to be?</h1>
<p class="lead">This is a demo council on your own machine. Everybody in it is invented. Pick a person; you can come back here and be somebody else at any time.</p>
${choices.length > 0 ? people(choices) : nobodyYet()}
<section aria-labelledby="clock">
<h2 id="clock">The demo’s clock</h2>
<p>It is <strong>${now}</strong>. Move it on and reminders, due dates and late payments happen.</p>
<form method="post" action="/demo/clock">${moves.map(([advance, words]) => html`<button name="advance" value="${advance}">${words} later</button>`)}</form>
</section>
<section aria-labelledby="sent"><h2 id="sent">Everything that was sent</h2><p><a href="/demo/outbox">Open the outbox</a>: every e-mail the demo would have sent, with its links.</p></section>
</main>
</html>`;
}

function people(choices: readonly Choice[]): Html {
  return html`<form method="post" action="/demo/sign-in"><ul>${choices.map(({ key, who, does, person }) => html`
<li><button name="person" value="${key}"><b>${person.displayName}</b><span>${who}</span><small>${does}</small></button></li>`)}
</ul></form>`;
}

function nobodyYet(): Html {
  return html`<p>There is nobody here yet. Run <code>npm run reset</code> and then <code>npm start</code>, which loads the demo council.</p>`;
}
