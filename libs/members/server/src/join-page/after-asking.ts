import type { Enquiry } from '@alongside/members/rules';
import { html, replyIcon, weekday, type Html } from '@alongside/kit/reply';

import { summary, type FieldProblem } from './join-form';

/** The same page for every address, whether we know it or not. */
export function codePage(enquiryId: string, problem: FieldProblem | null): Html {
  return html`${problem && summary(problem)}
<h1>We sent you a code</h1>
<p>Look at your messages. It can take some minutes. Type the code here, so that we know the address is yours.</p>
<form class="stack" method="post" action="/join/code"><input type="hidden" name="enquiry" value="${enquiryId}">
<div class="field${problem && ' field-wrong'}"><label for="code">Your code</label>
${problem && html`<p class="field-error" id="code-error">${problem.sentence}</p>`}<input id="code" name="code" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false"${problem && html` aria-describedby="code-error"`}></div>
<button class="button button-wide">That is my code</button></form>
<p class="soft">Did nothing come? <a href="/join">Ask for a new code</a>.</p>`;
}

/** What happens next, by when; and for young people that nothing more is written down before somebody who looks after them said yes. */
export function thankYouPage({ name, answerBy, needsWord }: Enquiry): Html {
  return html`<h1>Thank you, ${name}</h1>
<div class="note note-good" role="status">${replyIcon('check')}<p>We have it. You are on our list.</p></div>
<section class="stack" aria-labelledby="next"><h2 id="next">What happens next</h2>
<p>Someone from our team gets in touch${answerBy && html` by ${weekday(answerBy)}`}. We talk about what you would like to do, and what you would not.</p>
${needsWord && html`<p>You are under 16. So we also talk with someone who looks after you. We ask you first who that should be. Until they say yes, we write down nothing more about you.</p>`}
<p>You can change your mind at any time. Just tell us.</p></section>`;
}
