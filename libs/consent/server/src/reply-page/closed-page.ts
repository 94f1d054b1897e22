import { refusalSentence } from '@alongside/kit/refusals';
import { html, type Html } from '@alongside/kit/reply';

import type { OpenedReply } from './guardian-replies';

/** The link is real and its time is over: one tap for a new one. */
export function runOutPage({ code, guardianName, newLinkSent }: Pick<OpenedReply, 'code' | 'guardianName' | 'newLinkSent'>, problem: string | null): Html {
  if (newLinkSent) return html`<h1>We have sent you a new link</h1><p>Look in your mail, ${guardianName}. The new link takes you to the same question.</p>`;
  return html`<h1>This link has run out</h1>
<p>Hello ${guardianName}. Links stop after a time. That keeps your page safe.</p>
${problem !== null && html`<div class="note note-worry" role="alert"><p>${problem}</p></div>`}
<form method="post" action="/c/${code}/renew"><button class="button">Send me a new one</button></form>`;
}

/** There is nothing to answer any more, and why. */
export function overPage(whyNot: string): Html {
  return html`<h1>Nothing to do here</h1><p>${refusalSentence(whyNot)}</p>`;
}

/** A code nobody was given, or half of one. */
export const unknownPage = html`<h1>We can’t find this page</h1>
<p>The link may have been cut in two. It is not your fault. Go back to the message we sent, and tap it there. Or ask the person from our team that you know.</p>`;
