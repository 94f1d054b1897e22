import { cleanText, Refusal } from '@alongside/kernel';

/** BCP 47 codes of the languages people here speak or sign, the most spoken first; English goes without saying. */
export const languages = [
  'pl', 'ro', 'ar', 'ur', 'bfi', 'uk', 'pt', 'fa', 'ps', 'pa', 'bn', 'tr', 'ku', 'so', 'cy', 'hu', 'lt', 'lv', 'bg', 'ru', 'sk', 'cs', 'es', 'it', 'fr', 'de', 'el', 'nl', 'sq',
  'hr', 'sr', 'bs', 'hi', 'gu', 'ta', 'te', 'ml', 'mr', 'ne', 'si', 'th', 'vi', 'zh', 'yue', 'ko', 'ja', 'fil', 'id', 'ms', 'my', 'km', 'mn', 'fa-AF', 'ckb', 'kmr', 'ti', 'am', 'om',
  'sw', 'yo', 'ig', 'ha', 'tw', 'ln', 'rw', 'sn', 'zu', 'af', 'wo', 'he', 'hy', 'ka', 'az', 'uz', 'kk', 'et', 'fi', 'sv', 'nb', 'da', 'ga', 'gd', 'mt', 'rom', 'syl', 'en',
] as const;

export type Language = (typeof languages)[number];

/** Where the list that travels with the program has no plain word. */
const ownNames: Readonly<Partial<Record<Language, string>>> = {
  bfi: 'British Sign Language', syl: 'Sylheti', 'fa-AF': 'Dari', fa: 'Farsi', ckb: 'Kurdish (Sorani)', kmr: 'Kurdish (Kurmanji)', zh: 'Chinese (Mandarin)', yue: 'Chinese (Cantonese)', fil: 'Filipino', nb: 'Norwegian', tw: 'Twi',
};

/** How people type it besides its name. */
const alsoCalled: Readonly<Record<string, Language>> = { bsl: 'bfi', 'sign language': 'bfi', persian: 'fa', mandarin: 'zh', chinese: 'zh', cantonese: 'yue', kurdish: 'ku', sorani: 'ckb', kurmanji: 'kmr', tagalog: 'fil', bengali: 'bn', bangla: 'bn', flemish: 'nl', gaelic: 'gd', irish: 'ga', romani: 'rom', romanes: 'rom', brazilian: 'pt' };

const english = new Intl.DisplayNames('en-GB', { type: 'language' });

/** "Polish": the plain name of a code. */
export function languageName(code: string): string {
  return ownNames[code as Language] ?? english.of(code) ?? code;
}

/** "polski": how its own speakers call it, so that they find it. */
export function ownNameOf(code: string): string {
  return new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
}

let byName: ReadonlyMap<string, Language> | undefined;

/** A code, an English name or the language's own name; null for what nobody speaks. */
export function languageNamed(typed: string): Language | null {
  byName ??= new Map<string, Language>([
    ...languages.flatMap((code) => [[code.toLowerCase(), code], [languageName(code).toLowerCase(), code], [ownNameOf(code).toLowerCase(), code]] as const),
    ...Object.entries(alsoCalled),
  ]);
  return byName.get(cleanText(typed).toLowerCase()) ?? null;
}

/** Throws Refusal LANGUAGE_UNKNOWN naming what was typed. */
export function languageOf(typed: string): Language {
  const found = languageNamed(typed);
  if (found === null) throw new Refusal('LANGUAGE_UNKNOWN', 'languages', { typed: cleanText(typed).slice(0, 40) });
  return found;
}

const MOST_LANGUAGES = 12;

/** Throws Refusal LANGUAGE_UNKNOWN, TOO_MANY_LANGUAGES. */
export function languagesOf(typed: readonly string[]): readonly Language[] {
  const said = [...new Set(typed.map(cleanText).filter((text) => text !== '').map(languageOf))];
  if (said.length > MOST_LANGUAGES) throw new Refusal('TOO_MANY_LANGUAGES', 'languages', { most: MOST_LANGUAGES });
  return said;
}
