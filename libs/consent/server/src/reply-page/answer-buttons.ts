import type { Answer, FormWords } from '@alongside/consent/rules';
import { html, replyIcon, type Html } from '@alongside/kit/reply';

import type { ChosenWording } from '../wordings';
import { inLanguage } from './in-language';

const icons = { yes: 'check', no: 'cross', talk: 'said' } as const satisfies Record<Answer, string>;
const all: readonly Answer[] = ['yes', 'no', 'talk'];

/** One tap an answer; same size, same colour, same effort. It says which words stood above it. */
export function answerButtons(code: string, question: Html | string, words: Pick<FormWords, Answer>, wording: Pick<ChosenWording, 'formId' | 'language' | 'rightToLeft'>, without: Answer | null): Html {
  const shown = all.filter((answer) => answer !== without);
  return html`<form method="post" action="/c/${code}"><input type="hidden" name="shown" value="${wording.formId}"><fieldset class="stack"><legend class="h3">${question}</legend>
<div class="choice${shown.length === 2 && ' choice-pair'}">${shown.map((answer) =>
    html`<button name="answer" value="${answer}"${inLanguage(wording)}>${replyIcon(icons[answer])}${words[answer]}</button>`)}</div></fieldset></form>`;
}
