import type { Actor } from '@alongside/kernel';

/** How a request came about. */
export interface Asked {
  /** A page that lies open asked again; nobody did anything. */
  readonly byItself: boolean;
}

/** Who is behind a session cookie; accounts knows. */
export abstract class ActorResolver {
  abstract actorFor(sessionToken: string | undefined, asked?: Asked): Promise<Actor>;
}
