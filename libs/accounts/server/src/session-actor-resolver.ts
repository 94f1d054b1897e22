import { nobody, type Actor } from '@alongside/kernel';
import { ActorResolver } from '@alongside/platform/auth';
import { Injectable } from '@nestjs/common';

import { tokenMark } from './session-token';
import { SessionRead } from './store/session.read';

/** Asks the database on every request, so a role taken away or a session ended works at once. */
@Injectable()
export class SessionActorResolver extends ActorResolver {
  constructor(private readonly sessions: SessionRead) {
    super();
  }

  async actorFor(sessionToken: string | undefined): Promise<Actor> {
    if (!sessionToken) return nobody;
    const session = await this.sessions.live(tokenMark(sessionToken));
    if (!session) return nobody;
    const { personId, roles, assurance, sessionId, provedLately, supportedById } = session;
    // Everything done beside a worker says so in the record, and whose device it was.
    const purpose = supportedById === null ? 'signed-in' : `supported by ${supportedById}`;
    return { kind: 'person', personId, roles, assurance, sessionId, provedLately, purpose };
  }
}
