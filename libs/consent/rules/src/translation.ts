import { decided, must, mustAll, Refusal, requiredText, type Decision, type Id, type Instant } from '@alongside/kernel';

import type { ConsentScope } from './consent-scope';
import { translationChecked, translationWritten } from './events';
import { mustKeep, partsOf, placesIn, type FormLines, type FormPart } from './form-part';
import { isEnglish } from './language';
import { formFormats, type FormFormat } from './scope-form';

/** The version whose words are put into another language. */
export interface TranslatedForm {
  /** Its English words in plain words. */
  readonly id: Id<'ConsentForm'>;
  readonly scope: ConsentScope;
  readonly version: number;
  readonly words: Readonly<Record<FormFormat, object>>;
  /** Newer words hold today already: nobody is asked with these. */
  readonly replaced: boolean;
}

/** The same words in another language, both ways of reading. Nobody is shown them before a second person has read them; from then on they never change. */
export interface Translation {
  readonly id: Id<'Translation'>;
  readonly formId: Id<'ConsentForm'>;
  readonly scope: ConsentScope;
  readonly version: number;
  /** BCP 47. */
  readonly language: string;
  readonly edition: number;
  readonly lines: Readonly<Record<FormFormat, FormLines>>;
  /** Everybody who wrote at it. */
  readonly wroteIds: readonly Id<'Person'>[];
  readonly writtenAt: Instant;
  readonly checkedBy: Id<'Person'> | null;
  readonly checkedAt: Instant | null;
}

export interface TypedTranslation {
  readonly id: Id<'Translation'>;
  readonly language: string;
  readonly lines: Readonly<Record<FormFormat, FormLines>>;
  readonly by: Id<'Person'>;
  readonly now: Instant;
}

const MOST = 600;

/** Which lines a form has, for whoever translates it: one list for both ways of reading. */
export function partsToTranslate({ scope, words }: Pick<TranslatedForm, 'scope' | 'words'>): readonly (FormPart & { readonly easyRead: string })[] {
  const [plain, easy] = [partsOf(scope, words.standard), partsOf(scope, words['easy-read'])];
  const bare = (part: string) => part.replace(/^about\./, '');
  const of = (parts: readonly FormPart[], part: string) => (parts.find((one) => one.part === part) ?? parts.find((one) => one.part === bare(part)))?.english ?? '';
  const all = [...new Set([...plain, ...easy].map(({ part }) => part))];
  const order = plain.map(({ part }) => part);
  const place = (part: string) => (order.includes(part) ? order.indexOf(part) : order.indexOf(bare(part)) + 0.5);
  return [...all].sort((a, b) => place(a) - place(b)).map((part) => ({ part, english: of(plain, part), easyRead: of(easy, part) }));
}

/**
 * Writes a language, or writes on at what nobody has checked yet. After a check it is another edition, and the one before stays as it was shown.
 * Throws Refusal FORM_REPLACED, LANGUAGE_UNKNOWN, LANGUAGE_IS_ENGLISH, and ANSWER_MISSING, ANSWER_TOO_LONG, LINE_PLACE_MISSING, LINE_PLACE_UNKNOWN naming `part` or `partEasy`.
 */
export function writeTranslation(form: TranslatedForm, last: Translation | null, { id, language: typed, lines, by, now }: TypedTranslation): Decision<Translation> {
  if (form.replaced) throw new Refusal('FORM_REPLACED');
  const language = tagOf(typed);
  const parts = partsToTranslate(form);
  const english = (part: FormPart & { readonly easyRead: string }, format: FormFormat) => (format === 'standard' ? part.english : part.easyRead);
  mustAll(formFormats.flatMap((format) => parts.map((part) => problemWith(lines[format][part.part] ?? '', english(part, format), part.part, fieldOf(part.part, format)))));
  const read = (format: FormFormat): FormLines => Object.fromEntries(parts.map(({ part }) => [part, requiredText(lines[format][part] ?? '', fieldOf(part, format), MOST)]));
  const open = last !== null && last.checkedAt === null ? last : null;
  const next: Translation = {
    id: open?.id ?? id, formId: form.id, scope: form.scope, version: form.version, language, edition: open?.edition ?? (last?.edition ?? 0) + 1,
    lines: { standard: read('standard'), 'easy-read': read('easy-read') }, wroteIds: [...new Set([...(open?.wroteIds ?? []), by])], writtenAt: now, checkedBy: null, checkedAt: null,
  };
  return decided(next, translationWritten(next));
}

export type CheckRefusal = 'TRANSLATION_CHECKED' | 'OWN_TRANSLATION';

/** A second person reads it, never one who wrote at it. */
export function whyNotCheck({ wroteIds, checkedAt }: Pick<Translation, 'wroteIds' | 'checkedAt'>, personId: string | null): CheckRefusal | null {
  if (checkedAt !== null) return 'TRANSLATION_CHECKED';
  return personId === null || (wroteIds as readonly string[]).includes(personId) ? 'OWN_TRANSLATION' : null;
}

/** By name, and only by somebody who says that they read the language. Throws Refusal TRANSLATION_CHECKED, OWN_TRANSLATION, READER_NEEDED. */
export function checkTranslation(translation: Translation, { by, readsIt, now }: { readonly by: Id<'Person'>; readonly readsIt: boolean; readonly now: Instant }): Decision<Translation> {
  must(whyNotCheck(translation, by));
  if (!readsIt) throw new Refusal('READER_NEEDED', 'readsIt');
  const next: Translation = { ...translation, checkedBy: by, checkedAt: now };
  return decided(next, translationChecked(next, by));
}

const fieldOf = (part: string, format: FormFormat) => (format === formFormats[0] ? part : `${part}Easy`);

function problemWith(typed: string, english: string, part: string, field: string): Refusal | null {
  if (typed.trim() === '') return new Refusal('ANSWER_MISSING', field);
  const [there, allowed] = [placesIn(typed), placesIn(english)];
  const lost = mustKeep(part, english).find((name) => !there.includes(name));
  if (lost !== undefined) return new Refusal('LINE_PLACE_MISSING', field, { place: `{${lost}}` });
  const unknown = there.find((name) => !allowed.includes(name));
  return unknown === undefined ? null : new Refusal('LINE_PLACE_UNKNOWN', field, { place: `{${unknown}}` });
}

/** Throws Refusal LANGUAGE_UNKNOWN, LANGUAGE_IS_ENGLISH naming `language`. */
function tagOf(typed: string): string {
  let tag: string;
  try {
    tag = Intl.getCanonicalLocales(typed)[0] ?? '';
  } catch {
    throw new Refusal('LANGUAGE_UNKNOWN', 'language', { typed: typed.slice(0, 40) });
  }
  if (tag === '' || tag.includes('-u-') || tag.includes('-x-')) throw new Refusal('LANGUAGE_UNKNOWN', 'language', { typed: typed.slice(0, 40) });
  if (isEnglish(tag)) throw new Refusal('LANGUAGE_IS_ENGLISH', 'language');
  return tag;
}
