import { memberRoles } from '@alongside/accounts/rules';
import { nobody, type Actor } from '@alongside/kernel';
import { ActorResolver, type Asked } from '@alongside/platform/auth';
import { Injectable } from '@nestjs/common';

import { tokenMark } from './session-token';
import { SessionRead, type LiveSession } from './store/session.read';

/** Asks the database on every request, so a role taken away or a session ended works at once. */
@Injectable()
export class SessionActorResolver extends ActorResolver {
  constructor(private readonly sessions: SessionRead) {
    super();
  }

  async actorFor(sessionToken: string | undefined, asked?: Asked): Promise<Actor> {
    if (!sessionToken) return nobody;
    const session = await this.sessions.live(tokenMark(sessionToken), asked?.byItself === true ? 'by itself' : 'somebody');
    if (!session) return nobody;
    const { personId, roles, assurance, sessionId, provedLately, supportedById, alongside } = session;
    if (alongside) return whoeverIsSeen(alongside, session);
    // Everything done beside a worker says so in the record, and whose device it was.
    const purpose = supportedById === null ? 'signed-in' : `supported by ${supportedById}`;
    return { kind: 'person', personId, roles, assurance, sessionId, provedLately, purpose, ...(supportedById !== null && { supportedById }) };
  }
}

/** Seen as the person sees it, without the rooms of any work they do and without a second proof: what asks for one stays shut. The record says who looked. */
function whoeverIsSeen({ personId, roles }: NonNullable<LiveSession['alongside']>, { personId: viewerId, sessionId }: LiveSession): Actor {
  const seen = roles.filter((role) => memberRoles.some((known) => known === role));
  return { kind: 'person', personId, roles: seen, assurance: 1, sessionId, provedLately: false, purpose: `looked along by ${viewerId}`, lookingAlongId: viewerId };
}
