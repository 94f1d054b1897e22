import { optionalText } from '@alongside/kernel';

import { busyTimeInWords, type BusyTime } from './busy-time';
import type { Away } from './free-time';

/** Why somebody can't come, as a note to themself: nobody else ever reads it. By the days it belongs to. */
export type OwnReasons = ReadonlyMap<string, string>;

export const REASON_LETTERS = 100;

/** "2026-12-21 to 2026-12-28" */
export function keyOfAway({ from, to }: Away): string {
  return from === to ? from : `${from} to ${to}`;
}

/** "Thursdays, 9am to 1pm, from 2026-11-26": two that are said alike are told apart by their first day. */
export function keyOfBusy(time: BusyTime): string {
  return `${busyTimeInWords(time)}, from ${time.startsOn}`;
}

const BETWEEN = ': ';

/** One line each, as it lies sealed and as it stands in the copy of what we hold. */
export function reasonsAsText(reasons: OwnReasons): string {
  return [...reasons].map(([key, why]) => `${key}${BETWEEN}${why}`).join('\n');
}

export function reasonsFromText(text: string): OwnReasons {
  return new Map(text.split('\n').flatMap((line): [string, string][] => {
    const at = line.indexOf(BETWEEN);
    return at < 0 ? [] : [[line.slice(0, at), line.slice(at + BETWEEN.length)]];
  }));
}

/** Left out, what was noted before stays; empty takes it away. Throws Refusal ANSWER_TOO_LONG (why). */
export function notedReasons(before: OwnReasons, said: readonly { readonly key: string; readonly why?: string | null | undefined }[]): OwnReasons {
  return new Map(said.flatMap(({ key, why }): [string, string][] => {
    const kept = why === undefined ? before.get(key) : optionalText(why?.replace(/\s+/g, ' '), 'why', REASON_LETTERS);
    return kept ? [[key, kept]] : [];
  }));
}
