import { FIRST_LANGUAGE, rightToLeft, type FormFormat, type Wording } from '@alongside/consent/rules';
import { html, type Html } from '@alongside/kit/reply';
import { ownNameOf } from '@alongside/members/server';

import { inLanguage } from './in-language';

/** The same words in another way or language, kept for the next time. Buttons, because looking at an address must change nothing. */
export function readingSwitch(code: string, format: FormFormat, languages: readonly string[] = []): Html {
  const [other, says] = format === 'easy-read' ? ['standard', 'Show it in more words'] : ['easy-read', 'Show it in Easy Read'];
  return html`<form method="post" action="/c/${code}" class="pair">${languages.map((language) =>
    html`<button class="button button-quiet" name="language" value="${language}"${inLanguage({ language, rightToLeft: rightToLeft(language) })}>${language === FIRST_LANGUAGE ? 'English' : ownNameOf(language)}</button>`)}
<button class="button button-quiet" name="format" value="${other}">${says}</button></form>`;
}

/** Languages some of these words can be read in, besides those that are shown. */
export function otherLanguages(shown: readonly string[], wordings: readonly Pick<Wording, 'language'>[]): readonly string[] {
  const there = [...new Set(wordings.map(({ language }) => language))];
  return there.filter((language) => shown.some((one) => one !== language));
}
