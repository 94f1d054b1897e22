import { html, replyIcon, type Html } from '@alongside/kit/reply';
import type { OfferAnswer } from '@alongside/opportunities/rules';

const all = [
  { answer: 'YES', value: 'yes', icon: 'check', label: 'Yes, I can come' },
  { answer: 'NOT_SURE', value: 'not-sure', icon: 'unsure', label: 'Not sure yet' },
  { answer: 'NO', value: 'no', icon: 'cross', label: 'No, not this time' },
] as const satisfies readonly { readonly answer: OfferAnswer; readonly value: string; readonly icon: 'check' | 'unsure' | 'cross'; readonly label: string }[];

export interface ChosenAnswer {
  readonly answer: OfferAnswer;
  /** They were asked whether they want more dates than they said. */
  readonly anyway: boolean;
}

const ANYWAY = '-anyway';

/** The answer a form sent, or null when it sent something else. */
export function chosenAnswer(typed: unknown): ChosenAnswer | null {
  const anyway = typeof typed === 'string' && typed.endsWith(ANYWAY);
  const answer = all.find(({ value }) => value === (anyway ? typed.slice(0, -ANYWAY.length) : typed))?.answer;
  return answer ? { answer, anyway } : null;
}

/** Asked once more, with a yes and a no of the same weight. */
export function stillYes(code: string, question: string, { answer }: ChosenAnswer): Html {
  const value = all.find((one) => one.answer === answer)?.value ?? 'yes';
  return html`<form method="post" action="/i/${code}"><fieldset class="stack"><legend class="h3">${question}</legend>
<div class="choice choice-pair"><button name="answer" value="${value}${ANYWAY}">${replyIcon('check')}${answer === 'YES' ? 'Yes, still' : 'Keep my place'}</button><button name="answer" value="no">${replyIcon('cross')}No, not this time</button></div></fieldset></form>`;
}

/** Buttons of the same size, colour and effort, one for each answer still possible. */
export function choices(code: string, question: string, possible: readonly OfferAnswer[]): Html {
  const shown = all.filter(({ answer }) => possible.includes(answer));
  return html`<form method="post" action="/i/${code}"><fieldset class="stack"><legend class="h3">${question}</legend>
<div class="choice${shown.length === 2 && ' choice-pair'}">${shown.map(({ value, icon, label }) =>
    html`<button name="answer" value="${value}">${replyIcon(icon)}${label}</button>`)}</div></fieldset></form>`;
}
