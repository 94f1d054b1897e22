import { html, replyIcon, type Html } from '@alongside/kit/reply';
import type { OfferAnswer } from '@alongside/opportunities/rules';

const all = [
  { answer: 'YES', value: 'yes', icon: 'check', label: 'Yes, I can come' },
  { answer: 'NOT_SURE', value: 'not-sure', icon: 'unsure', label: 'Not sure yet' },
  { answer: 'NO', value: 'no', icon: 'cross', label: 'No, not this time' },
] as const satisfies readonly { readonly answer: OfferAnswer; readonly value: string; readonly icon: 'check' | 'unsure' | 'cross'; readonly label: string }[];

/** The answer a form sent, or null when it sent something else. */
export function chosenAnswer(typed: unknown): OfferAnswer | null {
  return all.find(({ value }) => value === typed)?.answer ?? null;
}

/** Buttons of the same size, colour and effort, one for each answer still possible. */
export function choices(code: string, question: string, possible: readonly OfferAnswer[]): Html {
  const shown = all.filter(({ answer }) => possible.includes(answer));
  return html`<form method="post" action="/i/${code}"><fieldset class="stack"><legend class="h3">${question}</legend>
<div class="choice${shown.length === 2 && ' choice-pair'}">${shown.map(({ value, icon, label }) =>
    html`<button name="answer" value="${value}">${replyIcon(icon)}${label}</button>`)}</div></fieldset></form>`;
}
