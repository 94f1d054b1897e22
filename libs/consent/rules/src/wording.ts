import type { Id } from '@alongside/kernel';

import { FIRST_LANGUAGE, isEnglish } from './language';
import type { FormFormat } from './scope-form';

/** One way to read a version of a form: its language and format. The words of it never change. */
export interface Wording {
  readonly id: Id<'ConsentForm'>;
  /** BCP 47. */
  readonly language: string;
  readonly format: FormFormat;
  /** Put right without other words in English: the newest is offered, and an older one stays where it was shown. */
  readonly edition: number;
}

/** How somebody wants to read: what they chose once, else the languages in their profile, in their order. */
export interface ReadingWish {
  readonly chosen: string | null;
  readonly speaks: readonly string[];
  readonly format: FormFormat;
}

/** What can be chosen today: of each language and format the newest edition, English first. */
export function offered(all: readonly Wording[]): readonly Wording[] {
  const newest = all.filter((one) => !all.some((other) => other.language === one.language && other.format === one.format && other.edition > one.edition));
  const place = ({ language, format }: Wording) => `${language === FIRST_LANGUAGE ? 0 : 1} ${language} ${format === 'standard' ? 0 : 1}`;
  return [...newest].sort((a, b) => place(a).localeCompare(place(b), 'en-GB'));
}

/** The languages to try, the dearest first; English is always there. */
export function languagesToTry({ chosen, speaks }: Pick<ReadingWish, 'chosen' | 'speaks'>): readonly string[] {
  const said = (chosen === null ? speaks : [chosen]).map((tag) => (isEnglish(tag) ? FIRST_LANGUAGE : tag));
  const english = said.indexOf(FIRST_LANGUAGE);
  return [...new Set([...(english < 0 ? said : said.slice(0, english)), FIRST_LANGUAGE])];
}

/** The words somebody is shown: the first of their languages this version has, in the format they like. Null when there are none at all. */
export function wordingFor<One extends Wording>(all: readonly One[], wish: ReadingWish): One | null {
  const now = offered(all) as readonly One[];
  for (const language of languagesToTry(wish)) {
    const found = now.find((one) => one.language === language && one.format === wish.format) ?? now.find((one) => one.language === language);
    if (found) return found;
  }
  return now[0] ?? null;
}

/** Of a language they read, older words are there and these are not yet: the tag, so that it can be said kindly. */
export function notYetIn(language: string, earlier: readonly string[], wish: Pick<ReadingWish, 'chosen' | 'speaks'>): string | null {
  const wanted = languagesToTry(wish);
  return wanted.slice(0, Math.max(wanted.indexOf(language), 0)).find((tag) => earlier.includes(tag)) ?? null;
}
