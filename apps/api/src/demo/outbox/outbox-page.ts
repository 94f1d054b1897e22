import { longDate, londonDay, londonTime, spokenTime } from '@alongside/kernel';
import type { CapturedMail } from '@alongside/messages/server';

import { splitAtLinks } from './links-in';

/** Every letter the demo sent, for reading. No script: it is opened beside the portal. */
export function outboxPage(letters: readonly CapturedMail[], catching: boolean): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Outbox – Alongside demo</title>
<link rel="stylesheet" href="/demo/outbox.css"></head>
<body><main>
<h1>Outbox</h1>
<p>Every message the demo has sent, newest first. ${catching ? 'None of them left this computer.' : 'This demo sends real mail, so nothing is kept here.'}</p>
<p><a href="/demo/outbox">Look again</a> <a href="/demo">Be somebody else</a></p>
${letters.length === 0 ? '<p class="empty">Nothing has been sent yet.</p>' : `<ol>${letters.map(letterItem).join('\n')}</ol>`}
</main></body></html>
`;
}

function letterItem({ id, to, subject, text, at }: CapturedMail): string {
  return `<li id="${escaped(id)}"><article aria-labelledby="subject-${escaped(id)}">
<h2 id="subject-${escaped(id)}">${escaped(subject)}</h2>
<p class="about">To ${escaped(to)}. <time datetime="${at.toISOString()}">${longDate(londonDay(at))}, ${spokenTime(londonTime(at))}</time></p>
${text.trim().split(/\n{2,}/).map(paragraph).join('\n')}
</article></li>`;
}

function paragraph(text: string): string {
  const shown = splitAtLinks(text).map((piece) => (piece.isLink ? `<a href="${escaped(piece.text)}">${escaped(piece.text)}</a>` : escaped(piece.text)));
  return `<p>${shown.join('').replaceAll('\n', '<br>')}</p>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
