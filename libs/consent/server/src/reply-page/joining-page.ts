import type { Answer } from '@alongside/consent/rules';
import { longDate } from '@alongside/kernel';
import { html, replyIcon, type Html } from '@alongside/kit/reply';

import { answerButtons } from './answer-buttons';
import { overPage, runOutPage } from './closed-page';
import type { OpenedJoining } from './guardian-joining';
import { inLanguage } from './in-language';
import { inPictures } from './in-pictures';
import { readingSwitch } from './reading-switch';

/** May a young person come in? One question, three answers of the same weight, one tap. */
export function joiningPageOf(opened: OpenedJoining, problem: string | null): Html {
  if (opened.over) return overPage('JOINING_OVER');
  if (opened.state !== 'asked') return told(opened);
  return opened.runOut ? runOutPage(opened, problem) : asked(opened);
}

function asked({ code, guardianName, childName, shown, languages }: OpenedJoining): Html {
  const { words, ...wording } = shown;
  const spoken = inLanguage(wording);
  return html`<p class="eyebrow">Hello ${guardianName}</p><h1 class="h-card"${spoken}>${words.question}</h1>
<p>${childName} talked with us and would like to join in. You look after ${childName}, so we ask you before anything begins.</p>
${readingSwitch(code, wording.format, languages)}
<section class="card stack" aria-labelledby="what"><h2 id="what" class="h3">What it is</h2>${wording.format === 'easy-read' ? inPictures(words, spoken) : html`<p${spoken}>${words.what}</p><p${spoken}>${words.whoSees} ${words.howLong}</p>`}
${answerButtons(code, 'Is it OK with you?', words, wording, null)}</section>
${wording.format !== 'easy-read' && html`<p class="soft"${spoken}>${words.stop}</p>`}
<details><summary>Why we ask you</summary><p${spoken}>${words.whyWeAsk}</p><p>We keep your name, how to reach you and your answer, with ${childName}’s. If ${childName} does not join, it goes.</p></details>
<details><summary>I am not ${guardianName}</summary><p>Then close this page and do not answer. If you can, call us.</p></details>`;
}

/** A link takes one answer. What they said, what happens next, and how to change it. */
function told({ state, guardianName, childName, saidOn }: OpenedJoining): Html {
  const says: Record<Answer, Html> = {
    yes: html`<h1 class="h-card">Thank you, ${guardianName}. You said yes.</h1><p>We get in touch with ${childName} about what comes next.</p>`,
    no: html`<h1 class="h-card">Thank you, ${guardianName}. You said no.</h1><p>That is OK. We call you first, and talk. ${childName} hears nothing before that.</p>`,
    talk: html`<h1 class="h-card">Thank you, ${guardianName}. You want to talk first.</h1><p>We call you. Nothing is decided yet.</p>`,
  };
  return html`${says[state as Answer]}
<div class="note note-good" role="status">${replyIcon('check')}<p>We have your answer${saidOn && html` of ${longDate(saidOn)}`}.</p></div>
<p class="soft">This link takes one answer. To change it, call us: we write it down, or send you a new link.</p>`;
}
