import type { Id } from '@alongside/kernel';

export interface PossibleOwner {
  readonly personId: Id<'Person'>;
  readonly openItems: number;
}

/** Whoever has the fewest promises open; null when there is nobody to promise. */
export function fairestOwner(people: readonly PossibleOwner[]): Id<'Person'> | null {
  const [first] = [...people].sort((a, b) => a.openItems - b.openItems || (a.personId < b.personId ? -1 : 1));
  return first?.personId ?? null;
}
