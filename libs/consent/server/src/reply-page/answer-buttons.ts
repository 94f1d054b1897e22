import type { Answer, FormWords } from '@alongside/consent/rules';
import { html, replyIcon, type Html } from '@alongside/kit/reply';

const icons = { yes: 'check', no: 'cross', talk: 'said' } as const satisfies Record<Answer, string>;
const all: readonly Answer[] = ['yes', 'no', 'talk'];

/** One tap an answer; same size, same colour, same effort. */
export function answerButtons(code: string, question: string, words: FormWords, without: Answer | null): Html {
  const shown = all.filter((answer) => answer !== without);
  return html`<form method="post" action="/c/${code}"><fieldset class="stack"><legend class="h3">${question}</legend>
<div class="choice${shown.length === 2 && ' choice-pair'}">${shown.map((answer) =>
    html`<button name="answer" value="${answer}">${replyIcon(icons[answer])}${words[answer]}</button>`)}</div></fieldset></form>`;
}
