import { html, replyLeaf, type Html } from '@alongside/kit/reply';

import { stillYes, type ChosenAnswer } from './choices';
import type { OpenedInvitation } from './invitations';
import { offerFacts } from './offer-facts';

/** Somebody says yes to more dates a month than they set themselves: it is theirs to decide, and nobody is told off. */
export function stillYesPage({ code, firstName, date }: OpenedInvitation, question: string, chosen: ChosenAnswer): Html {
  return html`<div class="leaf-head">${replyLeaf(date.heldOn)}<div><p class="eyebrow">Hello ${firstName}</p><h1 class="h-card">${date.title}</h1></div></div>
<section class="card stack" aria-label="Your answer">${stillYes(code, question, chosen)}<p class="soft">Both are fine. You can change how many dates you want on your page.</p></section>
<section class="card stack" aria-label="About this date">${offerFacts(date)}</section>`;
}
