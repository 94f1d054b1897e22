import type { Id } from '@alongside/kernel';

/** Who works with which young person; the context that knows the people around them exports it globally. */
export abstract class SupportLinks {
  /** Linked to them and confirmed by the team, as somebody who knows them closely. */
  abstract knowsClosely(workerId: Id<'Person'>, personId: Id<'Person'>): Promise<boolean>;
}
