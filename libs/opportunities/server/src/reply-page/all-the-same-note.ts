import { html, replyIcon, type Html } from '@alongside/kit/reply';

import type { MyDate } from '../my-dates';

/** They were asked although something they told us does not fit. The words are those of their page in the portal; why the team asked is not here. */
export function allTheSameNote({ askedInSpiteOf: [gap] }: Pick<MyDate, 'askedInSpiteOf'>): Html | false {
  if (gap === undefined) return false;
  return html`<div class="note">${replyIcon('people')}<p>${wordsFor(gap)} <b>No is fine.</b></p></div>`;
}

function wordsFor(gap: MyDate['askedInSpiteOf'][number]): string {
  switch (gap) {
    case 'rather-not': return 'You told us that you would rather not do this kind of thing. We have not forgotten. We ask all the same, because we thought of you.';
    case 'language': return 'We look for people who speak another language for this one. We ask you all the same, because we thought of you.';
    default: return 'This one is mostly for other ages. We ask you all the same, because we thought of you.';
  }
}
