import type { Actor } from '@alongside/kernel';

/** Who is behind a session cookie; accounts knows. */
export abstract class ActorResolver {
  abstract actorFor(sessionToken: string | undefined): Promise<Actor>;
}
