import type { Answer } from '@alongside/consent/rules';
import { longDate } from '@alongside/kernel';
import { html, replyLeaf, type Html } from '@alongside/kit/reply';

import { answerButtons } from './answer-buttons';
import { wordsAreKept, wordsBeside, wordsProblem, type WordsProblem } from './words-beside';
import type { OpenedReply } from './guardian-replies';
import { inLanguage } from './in-language';
import { permissionFacts } from './permission-facts';
import { smallPrint } from './question-page';

/** Answered: what we have, what happens next, and the way back. */
export function answeredPage(reply: OpenedReply, answer: Answer, problem: WordsProblem | null): Html {
  const { code, permission, words, wording, childName, guardianName, wordsKept, saidOn } = reply;
  const told: Record<Answer, Html> = {
    yes: html`<h1 class="h-card">Thank you, ${guardianName}. You said yes.</h1><p>We have told ${childName}. There is nothing more to do.</p>`,
    no: html`<h1 class="h-card">Thank you, ${guardianName}. You said no.</h1><p>That is OK. We will call you first. Then we talk to ${childName}.</p>`,
    talk: html`<h1 class="h-card">Thank you, ${guardianName}. You want to talk first.</h1><p>We will call you. ${childName} can wait, and nothing is decided yet.</p>`,
  };
  return html`${problem && wordsProblem(problem, 'words')}
<div class="leaf-head">${replyLeaf(permission.activity.heldOn)}<div class="stack">${told[answer]}</div></div>
${answer !== 'yes' && (wordsKept && !problem ? wordsAreKept : wordsBeside({ code, answer, shown: wording.formId, problem, at: 'words' }))}
<section class="card stack" aria-labelledby="what"><h2 id="what" class="h3"${inLanguage(wording)}>${words.what}</h2>${permissionFacts(reply)}
${answerButtons(code, 'Change your answer', words, wording, answer)}</section>
${smallPrint(reply)}
<p class="soft">${saidOn && html`You said it on ${longDate(saidOn)}. `}You can change your answer until the day.</p>`;
}
