import type { ShownScopeWords } from '@alongside/consent/rules';
import { html, replyIcon, type Html } from '@alongside/kit/reply';

/** Easy Read: a picture on the left, the words on the right, one idea a line. */
export function inPictures({ what, detail, whoSees, howLong, stop }: ShownScopeWords, spoken: Html | false): Html {
  const ideas = [['heart', what], ['said', detail], ['eye', whoSees], ['calendar', howLong], ['stop', stop]] as const;
  return html`<div class="facts pictures">${ideas.map(([picture, says]) => says !== null && html`<div>${replyIcon(picture)}<p${spoken}>${says}</p></div>`)}</div>`;
}
