import { phone, phoneLink } from '../words/phone';
import { html, type Html, type Piece } from './html';
import { replyIcon } from './reply-icon';

export interface ReplyCall {
  readonly label: string;
  readonly phone: string;
  readonly hours?: string | null;
}

export interface ReplyPage {
  /** For the tab: neutral, says nothing about care. */
  readonly title: string;
  readonly audience: 'adult' | 'young';
  readonly body: Piece;
  /** Who to talk to about this; a name where the heading does not begin with it. */
  readonly person?: { readonly heading: string; readonly name?: string; readonly words?: string | null; readonly call?: ReplyCall | null } | null;
  /** Worried about a child? */
  readonly worried?: ReplyCall | null;
}

const leave = 'https://www.bbc.co.uk/weather';

const brand = html`<p><span class="brand"><svg class="mark" viewBox="0 0 36 26" aria-hidden="true" focusable="false"><circle cx="25" cy="6.4" r="4.3"/><path d="M2.2 20.2c5.7 0 5.7-5.6 11.4-5.6s5.7 5.600 11.4 5.600c3.6 0 5.900-2.200 8.400-3.500"/></svg>Working together</span></p>`;

/** A whole page without a script: it works on any phone, in any mail program's browser, and with scripts off. */
export function replyPage({ title, audience, body, person, worried }: ReplyPage): string {
  return html`<!doctype html>
<html lang="en-GB" data-audience="${audience}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Working together</title>
<link rel="stylesheet" href="/reply.css">
</head>
<body>
<a class="skip" href="#main">Skip to the main part</a>
<header class="top">${brand}<a class="leave" href="${leave}" rel="noreferrer">Leave now</a></header>
<main id="main"><div class="page stack">${body}</div></main>
<footer class="help">${person && personChip(person)}${safeLine(worried)}</footer>
</body>
</html>
`.markup;
}

function personChip({ heading, name = heading, words, call }: NonNullable<ReplyPage['person']>): Html {
  const first = [...name.trim()][0]?.toUpperCase() ?? '';
  return html`<section class="person" aria-labelledby="your-person"><span class="face" aria-hidden="true">${first}</span>
<div><h2 id="your-person">${heading}</h2>${words && html`<p>${words}</p>`}</div>
${call && html`<ul class="pair"><li><a class="button button-quiet" href="tel:${phoneLink(call.phone)}">${replyIcon('phone')}${phone(call.phone)}</a></li></ul>`}</section>`;
}

function safeLine(worried: ReplyPage['worried']): Html {
  return html`<p class="safe">Is anyone in danger now? Call <a href="tel:999">999</a>.${worried && html` Worried about a child? Call <a href="tel:${phoneLink(worried.phone)}">${phone(worried.phone)}</a>.`}</p>`;
}
