import { addDays, Clock, Refusal, type Id } from '@alongside/kernel';
import { languageName, languageNamed, MembersDoor, seatKindOf, type MissingCheck } from '@alongside/members/server';
import { likes, sharedInterests, speaksWanted, turnOrder, type Candidate, type FitGap, type MemberKind, type Session } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { Invitees, type JudgedInvitee } from './actions/invitees';
import { PlaceStandings } from './place-standings';
import { StillNeededFor } from './still-needed';
import { BookingsRead } from './store/bookings.read';
import { SessionsRead } from './store/sessions.read';
import { TurnsRead, type Turns } from './store/turns.read';

export interface SuggestedMember extends Candidate {
  readonly memberName: string;
  readonly memberKind: MemberKind;
  /** They may be asked; before they are sure this must be there. */
  readonly missing: readonly MissingCheck[];
  /** A rule about people, places, company or travel that nobody has held against this date yet. */
  readonly placeToLookAt: boolean;
  /** Who has a place or was asked, and shall not be in one room with them. */
  readonly apartFrom: readonly string[];
  /** What they said about when they can come, where it fits this date. */
  readonly saysWhen: string | null;
  /** Besides English, by name. */
  readonly languages: readonly string[];
  /** Those of them that help on this date. */
  readonly speaksWanted: readonly string[];
  /** Null where the date is for every age, or their age is not asked. Which age it is stays with them. */
  readonly ageFits: true | null;
}

/** Somebody who could be asked and whom the date does not fit. Nothing else stands against them, so nothing else can be read from it. */
export interface LeftOutMember {
  readonly memberId: Id<'Member'>;
  readonly memberName: string;
  readonly memberKind: MemberKind;
  readonly gaps: readonly FitGap[];
  readonly languages: readonly string[];
}

type Suggestion = Omit<SuggestedMember, 'missing' | 'apartFrom' | 'placeToLookAt'> & Pick<LeftOutMember, 'gaps'>;

export interface Suggestions {
  readonly next: readonly SuggestedMember[];
  /** How many people fit in all. */
  readonly fit: number;
  /** Whom it does not fit, in fair turns too; and how many there are. */
  readonly leftOut: readonly LeftOutMember[];
  readonly leftOutCount: number;
  /** Members of the right kind who cannot be asked for this one, for a reason that stays off the list. */
  readonly cannot: number;
}

const A_YEAR = 365;

const keepsOrMayKeep: ReadonlySet<string> = new Set(['offered', 'held', 'accepted', 'confirmed']);

/** Who is next to be asked for a session, in fair turns. */
@Injectable()
export class SuggestedMembers {
  constructor(
    private readonly sessions: SessionsRead,
    private readonly members: MembersDoor,
    private readonly invitees: Invitees,
    private readonly turns: TurnsRead,
    private readonly bookings: BookingsRead,
    private readonly needed: StillNeededFor,
    private readonly places: PlaceStandings,
    private readonly clock: Clock,
  ) {}

  /** `name` looks for somebody among those who fit, by name or by a language they speak; their turn is told all the same. Throws Refusal NOT_FOUND. */
  async for(sessionId: Id<'Session'>, first: number, name = '', leftOutFirst = 20): Promise<Suggestions> {
    const session = await this.sessions.one(sessionId);
    if (!session) throw new Refusal('NOT_FOUND');
    const kinds = new Set(session.seats.filter(({ count, taken }) => taken < count).map(({ kind }) => kind));
    const active = (await this.members.activeMembers()).filter(({ kind }) => kinds.has(seatKindOf(kind)));
    const judged = await this.invitees.judge(session, active.map(({ id }) => id));
    const open = new Map(judged.filter(({ whyNot, whyNotAllTheSame }) => whyNot === null || whyNotAllTheSame === null).map((one) => [one.memberId, one]));
    const candidates = await this.candidates(session, active.filter(({ id }) => open.has(id)), open);
    const cannot = judged.filter(({ memberId, whyNot }) => !open.has(memberId) && whyNot !== 'ALREADY_INVITED').length;
    const [fitting, others] = [candidates.filter(({ gaps }) => gaps.length === 0), candidates.filter(({ gaps }) => gaps.length > 0)];
    const [wanted, spoken] = [folded(name), languageNamed(name)];
    const isMeant = ({ memberName, languages }: Suggestion) => [memberName, ...languages].some((words) => folded(words).includes(wanted)) || (spoken !== null && languages.includes(languageName(spoken)));
    const named = (list: readonly Suggestion[]) => turnOrder(list).filter(isMeant);
    const [next, leftOut] = [named(fitting), named(others)];
    return { next: await this.marked(session, next.slice(0, first)), fit: fitting.length, leftOut: leftOut.slice(0, leftOutFirst), leftOutCount: leftOut.length, cannot };
  }

  /** With what each of them lacks for that day. */
  private async marked(session: Session, next: readonly Suggestion[]): Promise<readonly SuggestedMember[]> {
    const lacks = await this.needed.many(next.map(({ memberId }) => ({ memberId, payPence: session.payPence, session })));
    const apart = await this.apartFrom(session, next);
    const places = await this.places.of(session, next.map(({ memberId }) => memberId));
    return next.map((suggestion, place) => ({ ...suggestion, placeToLookAt: places.get(suggestion.memberId) === 'to-look-at', missing: lacks[place] ?? [], apartFrom: apart.get(suggestion.memberId) ?? [] }));
  }

  /** Whoever is suggested, beside those who are in already. Two who are both only suggested may still be asked for different days. */
  private async apartFrom({ id, heldOn }: Session, next: readonly Suggestion[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const there = new Map<string, string>((await this.bookings.ofSession(id)).filter(({ state }) => keepsOrMayKeep.has(state)).map(({ memberId, memberName }) => [memberId, memberName]));
    const pairs = await this.members.keptApart([...next.map(({ memberId }) => memberId), ...(there.keys() as Iterable<Id<'Member'>>)], heldOn);
    const apart = new Map<string, string[]>();
    for (const [one, other] of [...pairs, ...pairs.map(([first, second]) => [second, first] as const)]) {
      const name = there.get(other);
      if (name !== undefined) apart.set(one, [...(apart.get(one) ?? []), name]);
    }
    return apart;
  }

  private async candidates(session: Session, members: Awaited<ReturnType<MembersDoor['activeMembers']>>, judged: ReadonlyMap<Id<'Member'>, JudgedInvitee>): Promise<readonly Suggestion[]> {
    const since = addDays(this.clock.today(), -A_YEAR);
    const ids = members.map(({ id }) => id);
    const others = await this.members.otherRecordsOf(ids);
    const counted = new Map((await this.turns.of([...ids, ...[...others.values()].flat()], session.kind, since)).map((turn) => [turn.memberId, turn]));
    return members.flatMap(({ id, knownAs, kind, interests, languages }) => {
      // What somebody did on another record of theirs was their turn too.
      const turn = inAll(counted.get(id), (others.get(id) ?? []).flatMap((other) => counted.get(other) ?? []));
      const [memberKind, said] = [seatKindOf(kind), judged.get(id)];
      return turn && said ? [{
        ...turn, memberName: knownAs, memberKind, interested: likes(interests, session.kind), shares: sharedInterests(interests, session.fit.about), saysWhen: said.saysWhen, gaps: said.gaps,
        languages: languages.map(languageName), speaksWanted: speaksWanted(languages, session.fit).map(languageName), ageFits: memberKind === 'young-person' && isForAges(session) ? true as const : null,
      }] : [];
    });
  }
}

function isForAges({ fit: { fromAge, toAge } }: Session): boolean {
  return fromAge !== null || toAge !== null;
}

function inAll(own: Turns | undefined, others: readonly Turns[]): Turns | undefined {
  return own && others.reduce((sum, { timesThisYear, timesEver, lastAskedOn }) => ({
    ...sum, timesThisYear: sum.timesThisYear + timesThisYear, timesEver: sum.timesEver + timesEver,
    lastAskedOn: sum.lastAskedOn === null || (lastAskedOn !== null && lastAskedOn > sum.lastAskedOn) ? lastAskedOn : sum.lastAskedOn,
  }), own);
}

/** Letters without accents or case: a name is found the way a keyboard can write it. */
function folded(name: string): string {
  return name.trim().normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB');
}
