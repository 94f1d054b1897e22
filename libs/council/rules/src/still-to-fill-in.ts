import type { PlainDate } from '@alongside/kernel';

import type { Contact } from './opening-hours';
import type { PolicyValue } from './policy-value';
import { TEAM } from './team-number';

/** `team-number`: pages say “call us” and there is none. `values`: our first guess holds, and nobody of the council has said whether it is right. */
export const toFillIn = ['team-number', 'values'] as const;

export interface StillToFillIn {
  readonly what: (typeof toFillIn)[number];
  /** Of which subject the values are; null for the number. */
  readonly section: string | null;
  readonly count: number;
}

/** Our first data says of itself that somebody has to confirm it; a value that was decided anew says where it comes from instead. */
const ours = /confirms?\b|our first guess|check it/i;

export function stillToFillIn(contacts: readonly Pick<Contact, 'code'>[], values: readonly PolicyValue[], today: PlainDate): readonly StillToFillIn[] {
  const open = new Map<string, number>();
  for (const { code, section, source } of values.filter(({ from, to }) => from <= today && (to === null || today <= to))) {
    const decidedAhead = values.some((other) => other.code === code && other.from > today && !ours.test(other.source));
    if (ours.test(source) && !decidedAhead) open.set(section, (open.get(section) ?? 0) + 1);
  }
  return [
    ...(contacts.some(({ code }) => code === TEAM) ? [] : [{ what: 'team-number' as const, section: null, count: 1 }]),
    ...[...open].map(([section, count]) => ({ what: 'values' as const, section, count })),
  ];
}
