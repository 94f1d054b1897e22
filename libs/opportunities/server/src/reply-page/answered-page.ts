import { html, replyIcon, replyLeaf, weekday, type Html } from '@alongside/kit/reply';

import { answeredWords } from './answered-words';
import { choices } from './choices';
import type { OpenedInvitation } from './invitations';
import { offerFacts } from './offer-facts';
import { possibleAnswers } from './possible-answers';
import { problemNote } from './problem-note';

const icons = { good: 'check', wait: 'clock', plain: 'check' } as const;

/** What was said, what it leads to, and how to change it. */
export function answeredPage({ code, firstName, date }: OpenedInvitation, problem: string | null): Html {
  const { heading, words, tone } = answeredWords(date);
  const possible = possibleAnswers(date);
  return html`<div class="leaf-head">${replyLeaf(date.heldOn)}<div><p class="eyebrow">Hello ${firstName}</p><h1 class="h-card">${date.title}</h1></div></div>
${problemNote(problem)}
<div class="note${tone !== 'plain' && ` note-${tone}`}" role="status">${replyIcon(icons[tone])}<div><p><b>${heading}.</b></p><p>${words}</p></div></div>
<section class="card stack" aria-label="About this date">${offerFacts(date)}</section>
${possible.length > 0 && html`<section class="stack">${choices(code, 'Do you want to change your answer?', possible)}</section>`}
<p class="soft">You can change your mind until ${weekday(date.heldOn)}. No is always fine.</p>`;
}
