import { id, type Id } from '@alongside/kernel';
import type { RecordedFact } from '@alongside/platform/events';

/** An id a fact carries. Throws Refusal NOT_FOUND when it carries none by that name. */
export function idIn<Kind extends string>({ data }: RecordedFact, key: string): Id<Kind> {
  return id<Kind>(String(data[key] ?? ''));
}
