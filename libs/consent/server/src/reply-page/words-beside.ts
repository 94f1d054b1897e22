import type { Answer } from '@alongside/consent/rules';
import { html, replyIcon, type Html } from '@alongside/kit/reply';

/** What was typed and could not be kept, with the sentence that says what to do, and beside which question; none on a page about one date. */
export interface WordsProblem {
  readonly typed: string;
  readonly sentence: string;
  readonly question?: string;
}

export interface BesideAnswer {
  readonly code: string;
  readonly answer: Answer;
  readonly question?: string;
  /** The form that is before their eyes. */
  readonly shown: string;
  readonly problem: WordsProblem | null;
  /** The id of the field on its page. */
  readonly at: string;
}

/** Only after the answer is safe with us, and never needed: a no takes as little effort as a yes. */
export function wordsBeside({ code, answer, question, shown, problem, at }: BesideAnswer): Html {
  const label = answer === 'no' ? 'Do you want to tell us why?' : 'What would you like to ask?';
  return html`<form class="stack" method="post" action="/c/${code}">${question && html`<input type="hidden" name="question" value="${question}">`}<input type="hidden" name="shown" value="${shown}"><input type="hidden" name="answer" value="${answer}">
<div class="field${problem && ' field-wrong'}"><label for="${at}">${label}</label><p class="hint" id="${at}-hint">You do not have to. Only our team sees this.</p>
${problem && html`<p class="field-error" id="${at}-error">${problem.sentence}</p>`}
<textarea id="${at}" name="words" rows="4" maxlength="10000" aria-describedby="${at}-hint${problem && ` ${at}-error`}">${problem?.typed ?? ''}</textarea></div>
<button class="button">Send</button></form>`;
}

export const wordsAreKept = html`<div class="note note-good">${replyIcon('check')}<p>We have what you wrote.</p></div>`;

export function wordsProblem({ sentence }: WordsProblem, at: string): Html {
  return html`<div class="error-summary" role="alert"><h2>There is a problem</h2><ul><li><a href="#${at}">${sentence}</a></li></ul></div>`;
}
