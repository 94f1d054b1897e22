import type { Id } from './id';

/** Who does a deed: a signed-in person, somebody holding a reply link, or the system for a stated purpose. */
export interface Actor {
  readonly kind: 'person' | 'link' | 'system' | 'nobody';
  readonly personId: Id<'Person'> | null;
  readonly roles: readonly string[];
  /** Why the deed is done, for the record of who looked. */
  readonly purpose: string;
  /** 0 nobody, 1 a code or link, 2 a second factor. */
  readonly assurance: 0 | 1 | 2;
  readonly sessionId?: string;
  /** A second proof was given in this session within the last quarter of an hour. */
  readonly provedLately?: boolean;
  /** Whose device it is and who sits beside: what is about money or identity waits until the person is alone. */
  readonly supportedById?: Id<'Person'>;
  /** Somebody of the team who was let in to see this person's pages: nothing may be changed. */
  readonly lookingAlongId?: Id<'Person'>;
}

/** Whose eyes they are: while looking along not the person whose pages are seen. */
export function whoLooks({ personId, lookingAlongId }: Actor): Id<'Person'> | null {
  return lookingAlongId ?? personId;
}

export function systemActor(purpose: string): Actor {
  return { kind: 'system', personId: null, roles: ['system'], purpose, assurance: 2 };
}

/** Somebody who opened a private link: they are that person for one purpose only. */
export function linkActor(personId: Id<'Person'>, purpose: string): Actor {
  return { kind: 'link', personId, roles: [], purpose, assurance: 1 };
}

export const nobody: Actor = { kind: 'nobody', personId: null, roles: [], purpose: 'public', assurance: 0 };

export function hasRole(actor: Actor, ...roles: readonly string[]): boolean {
  return roles.some((role) => actor.roles.includes(role));
}
