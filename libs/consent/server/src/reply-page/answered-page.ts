import type { Answer } from '@alongside/consent/rules';
import { longDate } from '@alongside/kernel';
import { html, replyIcon, replyLeaf, type Html } from '@alongside/kit/reply';

import { answerButtons } from './answer-buttons';
import type { OpenedReply } from './guardian-replies';
import { inLanguage } from './in-language';
import { permissionFacts } from './permission-facts';
import { smallPrint } from './question-page';

/** What was typed and could not be kept, with the sentence that says what to do. */
export interface WordsProblem {
  readonly typed: string;
  readonly sentence: string;
}

/** Answered: what we have, what happens next, and the way back. */
export function answeredPage(reply: OpenedReply, answer: Answer, problem: WordsProblem | null): Html {
  const { code, permission, words, wording, childName, guardianName, wordsKept, saidOn } = reply;
  const told: Record<Answer, Html> = {
    yes: html`<h1 class="h-card">Thank you, ${guardianName}. You said yes.</h1><p>We have told ${childName}. There is nothing more to do.</p>`,
    no: html`<h1 class="h-card">Thank you, ${guardianName}. You said no.</h1><p>That is OK. We will call you first. Then we talk to ${childName}.</p>`,
    talk: html`<h1 class="h-card">Thank you, ${guardianName}. You want to talk first.</h1><p>We will call you. ${childName} can wait, and nothing is decided yet.</p>`,
  };
  return html`${problem && summary(problem)}
<div class="leaf-head">${replyLeaf(permission.activity.heldOn)}<div class="stack">${told[answer]}</div></div>
${answer !== 'yes' && (wordsKept && !problem ? html`<div class="note note-good">${replyIcon('check')}<p>We have what you wrote.</p></div>` : wordsForm(code, answer, problem))}
<section class="card stack" aria-labelledby="what"><h2 id="what" class="h3"${inLanguage(wording)}>${words.what}</h2>${permissionFacts(permission.activity)}
${answerButtons(code, 'Change your answer', words, wording, answer)}</section>
${smallPrint(reply)}
<p class="soft">${saidOn && html`You said it on ${longDate(saidOn)}. `}You can change your answer until the day.</p>`;
}

/** Only after the answer is safe with us, and never needed: a no takes as little effort as a yes. */
function wordsForm(code: string, answer: Answer, problem: WordsProblem | null): Html {
  const label = answer === 'no' ? 'Do you want to tell us why?' : 'What would you like to ask?';
  return html`<form class="stack" method="post" action="/c/${code}"><input type="hidden" name="answer" value="${answer}">
<div class="field${problem && ' field-wrong'}"><label for="words">${label}</label><p class="hint" id="words-hint">You do not have to. Only our team sees this.</p>
${problem && html`<p class="field-error" id="words-error">${problem.sentence}</p>`}
<textarea id="words" name="words" rows="4" aria-describedby="words-hint${problem && ' words-error'}">${problem?.typed ?? ''}</textarea></div>
<button class="button">Send</button></form>`;
}

function summary({ sentence }: WordsProblem): Html {
  return html`<div class="error-summary" role="alert"><h2>There is a problem</h2><ul><li><a href="#words">${sentence}</a></li></ul></div>`;
}
