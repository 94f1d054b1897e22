import { decided, must, Refusal, requiredText, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { changePublished, changeTakenDown } from './events';
import type { VoiceRefusal } from './refusals';
import type { VoiceItem } from './voice-item';

const MOST_SAID = 200;
const MOST_DID = 300;

/** Only what was done is told to everybody, and only while nobody who said it disagrees. */
export function whyNotPublish({ stage, answer }: Pick<VoiceItem, 'stage' | 'answer'>): VoiceRefusal | null {
  if (stage !== 'answered' && stage !== 'confirmed') return 'NOT_ANSWERED_YET';
  return answer?.outcome === 'did' ? null : 'ONLY_CHANGES_PUBLISHED';
}

const contact = /\S+@\S+\.\S+|(?:\d[\s()-]?){9,}|\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i;

/** Names of people we know of, e-mail addresses, phone numbers and postcodes have no place in it. */
export function namesSomebody(text: string, names: readonly string[]): boolean {
  const words = new Set(text.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u));
  const parts = names.flatMap((name) => name.toLowerCase().split(/\s+/)).filter((part) => part.length > 2);
  return contact.test(text) || parts.some((part) => words.has(part) || words.has(`${part}'s`) || words.has(`${part}’s`));
}

const QUOTED_RUN = 5;

/** Those whose own words were taken over: so many of them, one after the other, that they are no longer ours. Somebody else's wording of the same thing quotes nobody. */
export function quotedIn(said: string, sayings: VoiceItem['sayings']): readonly Id<'Member'>[] {
  const typed = ` ${wordsOf(said).join(' ')} `;
  return [...new Set(sayings.filter(({ words }) => runsOf(wordsOf(words)).some((run) => typed.includes(` ${run} `))).map(({ memberId }) => memberId))];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().replace(/[’']/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A saying of three or four words is taken over as a whole; a shorter one is anybody's. */
function runsOf(words: readonly string[]): readonly string[] {
  if (words.length < 3) return [];
  const long = Math.min(QUOTED_RUN, words.length);
  return words.slice(0, words.length - long + 1).map((_, place) => words.slice(place, place + long).join(' '));
}

export interface ChangeWords {
  readonly said: string;
  readonly did: string;
}

/** Throws Refusal CHANGE_NAMES_SOMEBODY naming `said` or `did`. `names` are those of everybody who said it. */
export function publishChange(item: VoiceItem, typed: ChangeWords, names: readonly string[], today: PlainDate): Decision<VoiceItem> {
  must(whyNotPublish(item));
  const words = { said: requiredText(typed.said, 'said', MOST_SAID), did: requiredText(typed.did, 'did', MOST_DID) };
  for (const field of ['said', 'did'] as const) if (namesSomebody(words[field], names)) throw new Refusal('CHANGE_NAMES_SOMEBODY', field);
  const published: VoiceItem = { ...item, published: { ...words, on: today } };
  return decided(published, changePublished(published));
}

export function takeDownChange(item: VoiceItem): Decision<VoiceItem> {
  must(item.published === null ? 'CHANGE_NOT_PUBLISHED' : null);
  const hidden: VoiceItem = { ...item, published: null };
  return decided(hidden, changeTakenDown(hidden));
}
