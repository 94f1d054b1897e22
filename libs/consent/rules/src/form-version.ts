import { decided, mustAll, optionalText, Refusal, requiredText, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { formWritten } from './events';
import { formFormats, type FormFormat, type ScopeForm, type ScopeFormWords } from './scope-form';

/** What differs from purpose to purpose. How long, how to stop and the three answers are the same for all of them, and stay. */
export type PurposeWords = Pick<ScopeFormWords, 'question' | 'what' | 'cannotRecall' | 'whyWeAsk'>;

/** One version of a form: the same words in plain words and in Easy Read, from a day on. */
export interface FormVersion {
  readonly scope: ScopeForm['scope'];
  readonly version: number;
  readonly language: string;
  readonly validFrom: PlainDate;
  /** It asks for something else than the version before: everybody is asked anew. Words put right ask nobody. */
  readonly meaningChanged: boolean;
  readonly forms: Readonly<Record<FormFormat, ScopeForm>>;
}

export interface NewWords {
  readonly ids: Readonly<Record<FormFormat, Id<'ConsentForm'>>>;
  readonly validFrom: PlainDate;
  readonly meaningChanged: boolean;
  readonly words: Readonly<Record<FormFormat, PurposeWords>>;
}

const MOST = { question: 160, what: 400, cannotRecall: 300, whyWeAsk: 400 } as const;

/**
 * Other words are another version; the one before stays as it was shown. It holds from tomorrow at the earliest, so that nobody reads one thing and answers another.
 * Throws Refusal FORM_FROM_TOMORROW, FORM_NOT_AFTER_LAST, ANSWER_MISSING, ANSWER_TOO_LONG naming the field.
 */
export function writeFormVersion(last: FormVersion, { ids, validFrom, meaningChanged, words }: NewWords, today: PlainDate): Decision<FormVersion> {
  mustAll([
    validFrom <= today ? new Refusal('FORM_FROM_TOMORROW', 'validFrom') : null,
    validFrom > today && validFrom <= last.validFrom ? new Refusal('FORM_NOT_AFTER_LAST', 'validFrom') : null,
  ]);
  const form = (format: FormFormat): ScopeForm => ({ ...last.forms[format], id: ids[format], version: last.version + 1, format, words: { ...last.forms[format].words, ...read(words[format], format) } });
  const next: FormVersion = { ...last, version: last.version + 1, validFrom, meaningChanged, forms: { standard: form('standard'), 'easy-read': form('easy-read') } };
  return decided(next, formWritten(next));
}

function read(typed: PurposeWords, format: FormFormat): PurposeWords {
  const field = (name: string) => (format === formFormats[0] ? name : `${name}Easy`);
  return {
    question: requiredText(typed.question, field('question'), MOST.question), what: requiredText(typed.what, field('what'), MOST.what),
    cannotRecall: optionalText(typed.cannotRecall, field('cannotRecall'), MOST.cannotRecall), whyWeAsk: requiredText(typed.whyWeAsk, field('whyWeAsk'), MOST.whyWeAsk),
  };
}
