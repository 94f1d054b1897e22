import { html, replyIcon, weekday, type Html } from '@alongside/kit/reply';

import type { OpenedInvitation } from './invitations';

/** Told before anybody answers, so that no answer has a surprise in it. */
export function nextSteps({ audience, date: { answerBy, contactName } }: OpenedInvitation): Html {
  const person = contactName || 'Someone from our team';
  const also = audience === 'young' ? ' We may also ask someone who looks after you.' : '';
  const steps = [
    { icon: 'check', short: 'Yes', heading: 'If you say yes', words: `We keep a place for you. ${person} will get in touch.${also}` },
    { icon: 'unsure', short: 'Not sure', heading: 'If you are not sure', words: `We keep your place until ${weekday(answerBy)}. ${person} can talk it over with you.` },
    { icon: 'cross', short: 'No', heading: 'If you say no', words: 'That is fine. We will not ask again about this one. We will ask about other things.' },
  ] as const;
  return html`<section class="stack" aria-labelledby="next"><h2 id="next">What happens next</h2>
<dl class="facts facts-brief">${steps.map(({ icon, short, heading, words }) =>
    html`<div><dt>${replyIcon(icon)}<span>${short}</span></dt><dd>${heading}</dd><dd>${words}</dd></div>`)}</dl></section>`;
}
