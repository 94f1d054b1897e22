import type { FactValue, Id, Instant } from '@alongside/kernel';

/** A fact as the log keeps it. */
export interface RecordedFact {
  readonly id: Id<'Event'>;
  readonly name: string;
  readonly subjectId: string;
  readonly data: Readonly<Record<string, FactValue>>;
  readonly at: Instant;
  readonly actorId: Id<'Person'> | null;
}
