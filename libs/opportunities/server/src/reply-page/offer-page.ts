import { laterBy, londonDay } from '@alongside/kernel';
import { refusalSentence } from '@alongside/kit/refusals';
import { html, replyIcon, replyLeaf, weekday, type Html } from '@alongside/kit/reply';

import { allTheSameNote } from './all-the-same-note';
import { choices } from './choices';
import type { OpenedInvitation } from './invitations';
import { nextSteps } from './next-steps';
import { offerFacts } from './offer-facts';
import { possibleAnswers } from './possible-answers';
import { problemNote } from './problem-note';

/** "Help choose a new team manager" is asked as a question; every other title stands as it is. */
export function askingTitle(title: string): string {
  return title.startsWith('Help ') ? `Can you help ${title.slice('Help '.length)}?` : title;
}

/** The page most people see: what it is about, and answers of the same weight. */
export function offerPage(invitation: OpenedInvitation, problem: string | null): Html {
  const { code, firstName, date } = invitation;
  const possible = possibleAnswers(date);
  const notNow = date.whyNotAccept && refusalSentence(date.whyNotAccept);
  // A link that ends at midnight ends the day before.
  const lastDay = londonDay(laterBy(invitation.endsAt, -1));
  return html`<div class="leaf-head">${replyLeaf(date.heldOn)}<div><p class="eyebrow">Hello ${firstName}</p><h1 class="h-card">${askingTitle(date.title)}</h1></div></div>
${problemNote(problem)}
<p>${date.plainSummary}</p>
${allTheSameNote(date)}
<section class="card stack" aria-label="About this date">${offerFacts(date)}
${notNow !== problem && notNow && html`<div class="note note-wait">${replyIcon('clock')}<p>${notNow}</p></div>`}
${possible.length > 0 && choices(code, 'Can you come?', possible)}
<div class="note">${replyIcon('eye')}<p>Only ${date.contactName ? html`<b>${date.contactName}</b>` : 'our team'} and the people who plan this date can see your answer. You do not have to say why.</p></div></section>
${nextSteps(invitation)}
<p class="soft">This page is just for ${firstName}. You can use it until ${weekday(lastDay)}.</p>
<details><summary>I am not ${firstName}</summary><p>Then you can close this page. Nothing was sent.</p></details>`;
}
