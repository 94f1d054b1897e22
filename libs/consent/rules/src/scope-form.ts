import { dayAndMonth, type Id, type PlainDate } from '@alongside/kernel';

import type { AskedScope, ConsentAudience, ConsentChannel } from './consent-scope';
import { dayIn, FIRST_LANGUAGE } from './language';

/** The same words in two ways; which of them somebody was shown is part of the evidence. */
export const formFormats = ['standard', 'easy-read'] as const;

export type FormFormat = (typeof formFormats)[number];

/** What a person is shown before a yes or no. A version never changes; other words are another version. */
export interface ScopeForm {
  readonly id: Id<'ConsentForm'>;
  readonly scope: AskedScope;
  readonly version: number;
  readonly language: string;
  readonly format: FormFormat;
  readonly words: ScopeFormWords;
}

/** `{you}`, `{You}`, `{your}`, `{Your}` become the young person's name when somebody else reads it. */
export interface ScopeFormWords {
  readonly question: string;
  readonly what: string;
  readonly detail: string;
  readonly whoSees: Readonly<Partial<Record<ConsentAudience, string>>>;
  readonly ways: Readonly<Partial<Record<ConsentChannel, string>>>;
  /** Said before the yes: what cannot be got back. Null where nothing goes out. */
  readonly cannotRecall: string | null;
  readonly howLong: string;
  readonly stop: string;
  readonly whyWeAsk: string;
  readonly yes: string;
  readonly no: string;
  readonly talk: string;
  /** In another language: the lines that are another sentence for somebody who decides for `{name}`. */
  readonly about?: Readonly<Record<string, string>>;
  /** In another language: what is said once the English is newer. */
  readonly newerInEnglish?: string;
}

export interface ShownScopeWords {
  readonly question: string;
  readonly what: string;
  readonly detail: string | null;
  readonly whoSees: string;
  readonly cannotRecall: string | null;
  readonly howLong: string;
  readonly stop: string;
  readonly whyWeAsk: string;
  readonly yes: string;
  readonly no: string;
  readonly talk: string;
}

export interface ShownTo {
  /** Null for the person it is about. */
  readonly name: string | null;
  readonly audience: ConsentAudience;
  readonly channel: ConsentChannel;
  readonly detail: string | null;
  readonly until: PlainDate;
  readonly council: string;
}

/** The words as one person sees them. The same function makes the page and the evidence. */
export function shownScopeWords({ words, language }: Pick<ScopeForm, 'words' | 'language'>, { name, audience, channel, detail, until, council }: ShownTo): ShownScopeWords {
  const places: Readonly<Record<string, string>> = {
    you: name ?? 'you', You: name ?? 'You', your: name === null ? 'your' : `${name}’s`, Your: name === null ? 'Your' : `${name}’s`, name: name ?? '',
    detail: detail ?? '', until: language === FIRST_LANGUAGE ? `${dayAndMonth(until)} ${until.slice(0, 4)}` : dayIn(language, until), council, way: words.ways[channel] ?? '',
  };
  const fill = (part: string, text: string) => ((name === null ? undefined : words.about?.[part]) ?? text).replace(/\{(\w+)\}/g, (whole, key: string) => places[key] ?? whole);
  return {
    question: fill('question', words.question), what: fill('what', words.what), detail: detail === null ? null : fill('detail', words.detail), whoSees: fill(`whoSees.${audience}`, words.whoSees[audience] ?? ''),
    cannotRecall: words.cannotRecall === null ? null : fill('cannotRecall', words.cannotRecall), howLong: fill('howLong', words.howLong), stop: fill('stop', words.stop), whyWeAsk: fill('whyWeAsk', words.whyWeAsk),
    yes: fill('yes', words.yes), no: fill('no', words.no), talk: fill('talk', words.talk),
  };
}
