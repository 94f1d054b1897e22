import { html, replyLeaf, type Html } from '@alongside/kit/reply';

import { answerButtons } from './answer-buttons';
import type { OpenedReply } from './guardian-replies';
import { permissionFacts } from './permission-facts';
import { inLanguage, notYetNote } from './in-language';
import { readingSwitch } from './reading-switch';

/** Not answered yet: what it is, and three answers of the same weight. */
export function questionPage(reply: OpenedReply): Html {
  const { code, permission, words, wording, languages, childName, guardianName } = reply;
  const spoken = inLanguage(wording);
  return html`<div class="leaf-head">${replyLeaf(permission.activity.heldOn)}<div><p class="eyebrow">Hello ${guardianName}</p><h1 class="h-card"${spoken}>${words.question}</h1></div></div>
<p>${childName} said yes. We need to know if it is OK with you.</p>
${notYetNote(wording)}${readingSwitch(code, wording.format, languages)}
<section class="card stack" aria-labelledby="what"><h2 id="what" class="h3"${spoken}>${words.what}</h2>${permissionFacts(reply)}
${answerButtons(code, html`<span${spoken}>${words.ask}</span>`, words, wording, null)}</section>
<p class="soft"${spoken}>${words.scope}</p>
${smallPrint(reply)}
<p class="soft"${spoken}>${words.answerBy}</p>`;
}

/** Why we ask, who can see it, and what to do with somebody else's link. */
export function smallPrint({ words, wording, guardianName, team }: Pick<OpenedReply, 'words' | 'wording' | 'guardianName' | 'team'>): Html {
  const spoken = inLanguage(wording);
  return html`<details><summary>Why we ask you</summary><p${spoken}>${words.whyWeAsk}</p></details>
<details><summary>Who can see your answer</summary><p${spoken}>${words.whoCanSee}</p></details>
<details><summary>I am not ${guardianName}</summary><p>Then close this page. It has told us nothing. If you can, let ${guardianName} know${team && ', or call us'}.</p></details>`;
}
