import { html, type Html } from '@alongside/kit/reply';

import type { OpenedInvitation } from './invitations';
import { problemNote } from './problem-note';

/** A link that ran out is nobody's mistake; one tap sends a new one to the address we know. */
export function endedPage({ code, firstName, date }: OpenedInvitation, problem: string | null): Html {
  if (date.whyNotDecline === 'SESSION_STARTED') return html`<h1>Hello ${firstName}</h1><p>This date is over, so there is nothing to answer here. Thank you for looking.</p>`;
  return html`<h1>Hello ${firstName}</h1>
<p>This link has run out. That is OK. Links only work for some days, to keep them safe.</p>
${problemNote(problem)}
<form method="post" action="/i/${code}/new-link"><button class="button button-wide">Send me a new link</button></form>
<p class="soft">We send it to the same place as before.</p>`;
}

export function newLinkPage({ firstName, team }: OpenedInvitation): Html {
  return html`<h1>Thank you, ${firstName}</h1><p>We are sending you a new link now. It may take some minutes.</p><p class="soft">${team ? 'If it does not come, call us.' : 'If it does not come, tell the person who asked you.'}</p>`;
}

export function unknownPage(): Html {
  return html`<h1>We can’t find this page</h1><p>It is not your fault. The link may have lost a letter on the way. Try the link in our message again.</p>`;
}
