import { addDays, Clock, Refusal, type Id } from '@alongside/kernel';
import { MembersDoor, seatKindOf, type MissingCheck } from '@alongside/members/server';
import { likes, turnOrder, type Candidate, type MemberKind, type Session } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { Invitees } from './actions/invitees';
import { StillNeededFor } from './still-needed';
import { SessionsRead } from './store/sessions.read';
import { TurnsRead } from './store/turns.read';

export interface SuggestedMember extends Candidate {
  readonly memberName: string;
  readonly memberKind: MemberKind;
  /** They may be asked; before they are sure this must be there. */
  readonly missing: readonly MissingCheck[];
  /** What they said about when they can come, where it fits this date. */
  readonly saysWhen: string | null;
}

type Suggestion = Omit<SuggestedMember, 'missing'>;

export interface Suggestions {
  readonly next: readonly SuggestedMember[];
  /** How many people fit in all. */
  readonly fit: number;
  /** Members of the right kind who cannot be asked for this one, for a reason that stays off the list. */
  readonly cannot: number;
}

const A_YEAR = 365;

/** Who is next to be asked for a session, in fair turns. */
@Injectable()
export class SuggestedMembers {
  constructor(
    private readonly sessions: SessionsRead,
    private readonly members: MembersDoor,
    private readonly invitees: Invitees,
    private readonly turns: TurnsRead,
    private readonly needed: StillNeededFor,
    private readonly clock: Clock,
  ) {}

  /** `name` looks for somebody among those who fit; their turn is told all the same. Throws Refusal NOT_FOUND. */
  async for(sessionId: Id<'Session'>, first: number, name = ''): Promise<Suggestions> {
    const session = await this.sessions.one(sessionId);
    if (!session) throw new Refusal('NOT_FOUND');
    const open = new Set(session.seats.filter(({ count, taken }) => taken < count).map(({ kind }) => kind));
    const active = (await this.members.activeMembers()).filter(({ kind }) => open.has(seatKindOf(kind)));
    const judged = await this.invitees.judge(session, active.map(({ id }) => id));
    const may = new Map(judged.filter(({ whyNot }) => whyNot === null).map(({ memberId, saysWhen }) => [memberId, saysWhen]));
    const candidates = await this.candidates(session, active.filter(({ id }) => may.has(id)), may);
    const cannot = judged.filter(({ whyNot }) => whyNot !== null && whyNot !== 'ALREADY_INVITED').length;
    const wanted = folded(name);
    const next = turnOrder(candidates).filter(({ memberName }) => folded(memberName).includes(wanted));
    return { next: await this.marked(session, next.slice(0, first)), fit: candidates.length, cannot };
  }

  /** With what each of them lacks for that day. */
  private async marked(session: Session, next: readonly Suggestion[]): Promise<readonly SuggestedMember[]> {
    const lacks = await this.needed.many(next.map(({ memberId }) => ({ memberId, payPence: session.payPence, session })));
    return next.map((suggestion, place) => ({ ...suggestion, missing: lacks[place] ?? [] }));
  }

  private async candidates(session: Session, members: Awaited<ReturnType<MembersDoor['activeMembers']>>, says: ReadonlyMap<Id<'Member'>, string | null>): Promise<readonly Suggestion[]> {
    const since = addDays(this.clock.today(), -A_YEAR);
    const turns = new Map((await this.turns.of(members.map(({ id }) => id), session.kind, since)).map((turn) => [turn.memberId, turn]));
    return members.flatMap(({ id, knownAs, kind, interests }) => {
      const turn = turns.get(id);
      return turn ? [{ ...turn, memberName: knownAs, memberKind: seatKindOf(kind), interested: likes(interests, session.kind), saysWhen: says.get(id) ?? null }] : [];
    });
  }
}

/** Letters without accents or case: a name is found the way a keyboard can write it. */
function folded(name: string): string {
  return name.trim().normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB');
}
