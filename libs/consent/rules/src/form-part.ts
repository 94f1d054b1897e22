import { scopeRules, type ConsentScope } from './consent-scope';

/** One line of a form by its name: `question`, `whoSees.staff`. */
export type FormLines = Readonly<Record<string, string>>;

/** One line to translate. `about.…` is what somebody reads who decides for another: elsewhere than in English that is another sentence. */
export interface FormPart {
  readonly part: string;
  readonly english: string;
}

/** Told to those whose language is not there yet, in their language: kept with each translation for the day it is older than the English. */
export const NOT_YET = 'newerInEnglish';

const NOT_YET_ENGLISH = 'The words of this question are new. We are putting them into your language. Until then, here they are in English.';

const person = /\{(you|You|your|Your)\}/;
const place = /\{(\w+)\}/g;

/** Each line of a form that somebody can be shown, in order. Lines for other readers and other ways than this purpose has are left out. */
export function partsOf(scope: ConsentScope, words: object): readonly FormPart[] {
  const found = flat(words).filter(([part, text]) => text !== '' && canBeShown(scope, part));
  return [
    ...found.flatMap(([part, text]): FormPart[] => (person.test(text) ? [{ part, english: toSelf(text) }, { part: `about.${part}`, english: aboutSomebody(text) }] : [{ part, english: forTranslator(text) }])),
    { part: NOT_YET, english: NOT_YET_ENGLISH },
  ];
}

/** The words as they lie in a form, from their lines. Lines that are not in it stay away. */
export function wordsFrom(scope: ConsentScope, lines: FormLines): object {
  const words: Record<string, unknown> = scope === 'attend-this-activity' ? {} : { cannotRecall: null, detail: '', whoSees: {}, ways: {} };
  for (const [part, text] of Object.entries(lines)) {
    const [first = '', ...rest] = part.split('.');
    const under = rest.join('.');
    words[first] = under === '' ? text : { ...(words[first] as object | undefined), [under]: text };
  }
  return words;
}

/** The places of a line that are filled in when it is shown: `{until}`. */
export function placesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(place)].map(([, name]) => name ?? ''))];
}

/** A name can be left out where the sentence is good without it; a day, or what exactly it is about, cannot. */
const names = ['name', 'child', 'guardian'];

export function mustKeep(part: string, english: string): readonly string[] {
  return placesIn(english).filter((name) => !names.includes(name) || part.endsWith('question'));
}

function canBeShown(scope: ConsentScope, part: string): boolean {
  const [first, under] = part.split('.');
  if (scope === 'attend-this-activity') return true;
  if (first === 'whoSees') return (scopeRules[scope].audiences as readonly string[]).includes(under ?? '');
  return first !== 'ways' || (scopeRules[scope].channels as readonly string[]).includes(under ?? '');
}

function flat(words: object, before = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): (readonly [string, string])[] => {
    if (typeof value === 'string') return [[before + key, value]];
    return typeof value === 'object' && value !== null ? [...flat(value, `${before}${key}.`)] : [];
  });
}

const forTranslator = (text: string) => text.replace('{doThis}', 'take part in “{title}”');
const toSelf = (text: string) => forTranslator(text.replace(new RegExp(person, 'g'), '$1'));
const aboutSomebody = (text: string) => forTranslator(text.replace(/\{[yY]ou\}/g, '{name}').replace(/\{[yY]our\}/g, '{name}’s'));
