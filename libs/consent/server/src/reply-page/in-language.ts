import { FIRST_LANGUAGE } from '@alongside/consent/rules';
import { html, type Html } from '@alongside/kit/reply';

import type { ChosenWording } from '../wordings';

type Spoken = Pick<ChosenWording, 'language' | 'rightToLeft'>;

/** What says in which language the words of an element are, and from which side they are read. The page itself is English. */
export function inLanguage({ language, rightToLeft }: Spoken): Html | false {
  return language !== FIRST_LANGUAGE && html` lang="${language}"${rightToLeft && html` dir="rtl"`}`;
}

/** In their language: why these words are not in it yet. */
export function notYetNote({ notYet }: Pick<ChosenWording, 'notYet'>): Html | false {
  return notYet !== null && html`<div class="note"><p${inLanguage(notYet)}>${notYet.words}</p></div>`;
}
