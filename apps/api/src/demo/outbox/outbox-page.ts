import { longDate, londonDay, londonTime, spokenTime } from '@alongside/kernel';
import type { CapturedMail } from '@alongside/messages/server';

import { html, type Html } from '../html';
import { splitAtLinks } from './links-in';

/** Every letter the demo sent, for reading. No script: it is opened beside the portal. */
export function outboxPage(letters: readonly CapturedMail[], catching: boolean): string {
  const whereTheyAre = catching ? 'None of them left this computer.' : 'This demo sends real mail, so nothing is kept here.';
  return html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Outbox – Alongside demo</title>
<link rel="stylesheet" href="/demo/outbox.css"></head>
<body><main>
<h1>Outbox</h1>
<p>Every message the demo has sent, newest first. ${whereTheyAre}</p>
<p><a href="/demo/outbox">Look again</a> <a href="/demo">Be somebody else</a></p>
${letters.length === 0 ? html`<p class="empty">Nothing has been sent yet.</p>` : html`<ol>${letters.map(letterItem)}</ol>`}
</main></body></html>
`.text;
}

function letterItem({ id, to, subject, text, at }: CapturedMail): Html {
  return html`<li id="${id}"><article aria-labelledby="subject-${id}">
<h2 id="subject-${id}">${subject}</h2>
<p class="about">To ${to}. <time datetime="${at.toISOString()}">${longDate(londonDay(at))}, ${spokenTime(londonTime(at))}</time></p>
${text.trim().split(/\n{2,}/).map(paragraph)}
</article></li>
`;
}

function paragraph(text: string): Html {
  return html`<p>${splitAtLinks(text).map((piece) => (piece.isLink ? html`<a href="${piece.text}">${piece.text}</a>` : lines(piece.text)))}</p>
`;
}

function lines(text: string): Html {
  return html`${text.split('\n').map((line, place) => (place === 0 ? html`${line}` : html`<br>${line}`))}`;
}
