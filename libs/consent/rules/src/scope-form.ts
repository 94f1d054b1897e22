import { dayAndMonth, type Id, type PlainDate } from '@alongside/kernel';

import type { AskedScope, ConsentAudience, ConsentChannel } from './consent-scope';

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
export function shownScopeWords({ words }: Pick<ScopeForm, 'words'>, { name, audience, channel, detail, until, council }: ShownTo): ShownScopeWords {
  const places: Readonly<Record<string, string>> = {
    you: name ?? 'you', You: name ?? 'You', your: name === null ? 'your' : `${name}’s`, Your: name === null ? 'Your' : `${name}’s`,
    detail: detail ?? '', until: `${dayAndMonth(until)} ${until.slice(0, 4)}`, council, way: words.ways[channel] ?? '',
  };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, key: string) => places[key] ?? whole);
  return {
    question: fill(words.question), what: fill(words.what), detail: detail === null ? null : fill(words.detail), whoSees: fill(words.whoSees[audience] ?? ''),
    cannotRecall: words.cannotRecall === null ? null : fill(words.cannotRecall), howLong: fill(words.howLong), stop: fill(words.stop), whyWeAsk: fill(words.whyWeAsk),
    yes: fill(words.yes), no: fill(words.no), talk: fill(words.talk),
  };
}
