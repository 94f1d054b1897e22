import type { Answer } from '@alongside/consent/rules';
import { longDate } from '@alongside/kernel';
import { html, replyIcon, type Html } from '@alongside/kit/reply';

import { runOutPage } from './closed-page';
import type { OpenedQuestion, OpenedQuestions } from './guardian-questions';
import { inLanguage, notYetNote } from './in-language';
import { inPictures } from './in-pictures';
import { readingSwitch } from './reading-switch';
import { wordsAreKept, wordsBeside, wordsProblem, type WordsProblem } from './words-beside';

const icons = { yes: 'check', no: 'cross', talk: 'said' } as const satisfies Record<Answer, string>;
const all: readonly Answer[] = ['yes', 'no', 'talk'];

/** As many as a page of 20 KB holds; when these are answered, the rest come. */
const AT_ONCE = 6;
/** A question is about as long as two yeses that were given. Whoever said no reads all of it again before a yes, so that is as long as a question. */
const ROOM = 2 * AT_ONCE;
const lengthOf = ({ answer }: OpenedQuestion) => (answer === 'yes' ? 1 : 2);

/** All that was answered, a page at a time: each of it can be changed here, as easily as it was said. `page` counts from 1; one that is not there is the first. */
export function saidPage({ code, childName, questions }: OpenedQuestions, page: number): Html {
  const pages = inPages(questions.filter(({ answer }) => answer !== null));
  const at = pages[page - 1] === undefined ? 1 : page;
  return html`<h1 class="h-card">What you told us about ${childName}</h1>
${pages.length > 1 && html`<p class="soft">Page ${at} of ${pages.length}</p>`}
${(pages[at - 1] ?? []).map((question) => told(code, question, null))}
${at < pages.length && html`<p><a class="button" href="${saidAt(code, at + 1)}">More of what you told us</a></p>`}
<p><a href="/c/${code}">Back to the first page</a></p>`;
}

const saidAt = (code: string, page: number): string => `/c/${code}?said=${page}`;

function inPages(answered: readonly OpenedQuestion[]): readonly (readonly OpenedQuestion[])[] {
  const pages: OpenedQuestion[][] = [];
  let left = 0;
  for (const question of answered) {
    if (left < lengthOf(question)) [left] = [ROOM, pages.push([])];
    left -= lengthOf(question);
    pages.at(-1)?.push(question);
  }
  return pages;
}

/** Each question on its own, one tap an answer. Nothing is chosen before somebody taps, and no tap answers two. */
export function questionsPage(opened: OpenedQuestions, problem: WordsProblem | null): Html {
  const { code, childName, guardianName, questions } = opened;
  if (opened.runOut) return runOutPage(opened, null);
  const waiting = questions.filter(({ answer }) => answer === null);
  const answered = questions.filter(({ answer }) => answer !== null);
  const shown = fitting(answered, ROOM - 2 * waiting.length);
  const beside = problem?.question && answered.some(({ id }) => id === problem.question) ? problem : null;
  return html`${beside && wordsProblem(beside, wordsAt(beside.question ?? ''))}<p class="eyebrow">Hello ${guardianName}</p><h1 class="h-card">${headingOf(waiting.length, childName)}</h1>
${waiting.length > 0 && readingSwitch(code, opened.format, opened.languages)}
${waiting.length > 1 && html`<p>Answer each one on its own.</p>`}
${waiting.slice(0, AT_ONCE).map((question) => asked(code, question, childName))}
${waiting.length > AT_ONCE && html`<p class="soft">When you have said these, we show you the rest.</p>`}
${shown.length > 0 && (waiting.length > 0
    // While something waits, what was said before is one line to open: nobody has to read it again to answer.
    ? html`<details${beside && ' open'}><summary>What you told us</summary>${shown.map((question) => told(code, question, beside))}</details>`
    : html`<h2 class="h3">What you told us</h2>${shown.map((question) => told(code, question, beside))}`)}
${answered.length > shown.length && html`<p><a href="${saidAt(code, 1)}">${shown.length > 0 ? 'See all you told us' : 'See what you told us, and change it'}</a></p>`}
<p class="soft">You can change your answers at any time.</p>
<details><summary>I am not ${guardianName}</summary><p>Then close this page. It has told us nothing. If you can, let ${guardianName} know${opened.team && ', or call us'}.</p></details>`;
}

function fitting(answered: readonly OpenedQuestion[], room: number): readonly OpenedQuestion[] {
  let left = room;
  return answered.filter((question) => (left -= lengthOf(question)) >= 0);
}

function headingOf(waiting: number, childName: string): string {
  if (waiting === 0) return 'Thank you. There is nothing more to answer.';
  return waiting === 1 ? `One question about ${childName}` : `${waiting} questions about ${childName}`;
}

function asked(code: string, question: OpenedQuestion, childName: string): Html {
  const { id, words, wording, ownAnswer, inNewWords, ends } = question;
  const spoken = inLanguage(wording);
  const own = ownAnswer && { yes: `${childName} said yes.`, no: `${childName} said no.`, talk: `${childName} wants to talk first.` }[ownAnswer];
  return html`<section class="card stack" aria-labelledby="q-${id}"><h2 id="q-${id}" class="h3"${spoken}>${words.question}</h2>
${inNewWords && html`<p><b>The words are new, so we ask again.</b></p>`}
${notYetNote(wording)}${said(question)}
${own && html`<p>${own}</p>`}
${buttons(code, question, { labelledBy: `q-${id}` }, null)}
${sooner(code, question, ends)}
<details><summary>Why we ask</summary><p${spoken}>${words.whyWeAsk} ${words.stop}</p></details></section>`;
}

/** What it is, who sees it and what cannot be got back: before every yes, the second one as well. */
function said({ words, wording }: OpenedQuestion): Html {
  const spoken = inLanguage(wording);
  return html`${wording.format === 'easy-read' ? inPictures(words, spoken) : html`<p${spoken}>${words.what} ${words.detail ?? ''}</p><p${spoken}>${words.whoSees} ${words.howLong}</p>`}
${words.cannotRecall !== null && html`<div class="note">${replyIcon('alert')}<p${spoken}><b>${words.cannotRecall}</b></p></div>`}`;
}

/** What they said, when and till when; and the way to take it back. */
function told(code: string, question: OpenedQuestion, problem: WordsProblem | null): Html {
  const { id, words, wording, answer, saidOn, until, wordsKept } = question;
  const before = { yes: 'You said yes.', no: 'You said no.', talk: 'You want to talk first. We will call you.' };
  const mine = problem?.question === id ? problem : null;
  const write = (answer === 'no' || answer === 'talk') && (wordsKept && !mine ? wordsAreKept : wordsBeside({ code, answer, question: id, shown: wording.formId, problem: mine, at: wordsAt(id) }));
  return html`<details${mine && ' open'}><summary><span${inLanguage(wording)}>${words.question}</span> ${before[answer ?? 'talk']}</summary>${saidOn && html`<p>You said it on ${longDate(saidOn)}.${answer === 'yes' && until && html` It ends on ${longDate(until)}.`}</p>`}${write}${answer !== 'yes' && said(question)}${buttons(code, question, { legend: 'Change your answer' }, answer)}</details>`;
}

/** Where the words beside one answer are written: a browser that comes here opens what it stands in. */
export function wordsAt(question: string): string {
  return `words-${question}`;
}

/** Whoever says yes may let it end sooner. */
function sooner(code: string, { id, wording }: OpenedQuestion, ends: OpenedQuestion['ends']): Html | false {
  return ends.length > 0 && html`<details><summary>Yes, but shorter</summary><form method="post" action="/c/${code}"><input type="hidden" name="question" value="${id}"><input type="hidden" name="shown" value="${wording.formId}"><div class="stack">${ends.map(({ until }) =>
    html`<button name="answer" value="yes until ${until}">Yes, until ${longDate(until)}</button>`)}</div></form></details>`;
}

/** Same size, same colour, same effort. The heading of the question names them, so that nobody reads or hears it twice. */
function buttons(code: string, { id, words, wording }: OpenedQuestion, named: { readonly labelledBy: string } | { readonly legend: string }, without: Answer | null): Html {
  const shown = all.filter((answer) => answer !== without);
  return html`<form method="post" action="/c/${code}"><input type="hidden" name="question" value="${id}"><input type="hidden" name="shown" value="${wording.formId}"><fieldset class="stack"${'labelledBy' in named && html` aria-labelledby="${named.labelledBy}"`}>${'legend' in named && html`<legend class="visually-hidden">${named.legend}</legend>`}
<div class="choice${shown.length === 2 && ' choice-pair'}">${shown.map((answer) =>
    html`<button name="answer" value="${answer}"${inLanguage(wording)}>${replyIcon(icons[answer])}${words[answer]}</button>`)}</div></fieldset></form>`;
}
