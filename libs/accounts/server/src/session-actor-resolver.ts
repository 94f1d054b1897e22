import { mayGoOnHelping, memberRoles } from '@alongside/accounts/rules';
import { nobody, systemActor, type Actor } from '@alongside/kernel';
import { ActorResolver, type Asked } from '@alongside/platform/auth';
import { Transactions } from '@alongside/platform/database';
import { Injectable, Optional } from '@nestjs/common';

import { tokenMark } from './session-token';
import { SessionRead, type LiveSession } from './store/session.read';
import { SupportLinks } from './support-links';

/** Nobody is known yet, and the link is the worker's: the house looks whether it still holds. */
const house = systemActor('accounts.goes-on-helping');

/** Asks the database on every request, so a role or link taken away or a session ended works at once. */
@Injectable()
export class SessionActorResolver extends ActorResolver {
  constructor(private readonly sessions: SessionRead, private readonly transactions: Transactions, @Optional() private readonly links?: SupportLinks) {
    super();
  }

  async actorFor(sessionToken: string | undefined, asked?: Asked): Promise<Actor> {
    if (!sessionToken) return nobody;
    const session = await this.sessions.live(tokenMark(sessionToken), asked?.byItself === true ? 'by itself' : 'somebody');
    if (!session || !(await this.goesOn(session))) return nobody;
    const { personId, roles, assurance, sessionId, provedLately, support, alongside } = session;
    if (alongside) return whoeverIsSeen(alongside, session);
    // Everything done beside a worker says so in the record, and whose device it was.
    const purpose = support === null ? 'signed-in' : `supported by ${support.byId}`;
    return { kind: 'person', personId, roles, assurance, sessionId, provedLately, purpose, ...(support !== null && { supportedById: support.byId }) };
  }

  /** What goes on beside a worker ends with the role, and with the link: ended by the team, by a leaving, by the eighteenth birthday. */
  private async goesOn({ support, personId }: LiveSession): Promise<boolean> {
    if (support === null || mayGoOnHelping(support.roles, false)) return true;
    return mayGoOnHelping(support.roles, (await this.transactions.as(house, async () => this.links?.knowsClosely(support.byId, personId))) === true);
  }
}

/** Seen as the person sees it, without the rooms of any work they do and without a second proof: what asks for one stays shut. The record says who looked. */
function whoeverIsSeen({ personId, roles }: NonNullable<LiveSession['alongside']>, { personId: viewerId, sessionId }: LiveSession): Actor {
  const seen = roles.filter((role) => memberRoles.some((known) => known === role));
  return { kind: 'person', personId, roles: seen, assurance: 1, sessionId, provedLately: false, purpose: `looked along by ${viewerId}`, lookingAlongId: viewerId };
}
