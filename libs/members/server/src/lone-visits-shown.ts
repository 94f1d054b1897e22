import { AccountsDoor } from '@alongside/accounts/server';
import { expectedOf, isLate, longerTimes, loneStateOf, whyNotAnswer, whyNotArrive, whyNotCancel, whyNotHelp, whyNotLonger, whyNotSeeVisit, type LoneVisit } from '@alongside/members/rules';
import { Clock, hasRole, laterBy, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import type { AloneNowType, LoneVisitType, MyLoneVisitsType } from './graphql/lone-visit.type';
import { LoneColleagues } from './lone-colleagues';
import { LonePlace } from './lone-place';
import { LonePageStore, type LonePageMade } from './store/lone-page.store';
import { LoneVisitsRead, type UnplacedVisit } from './store/lone-visits.read';

const MINUTE = 60_000;
/** Somebody's own that ended stay on their page this long. */
const OWN_DAYS = 7;

/** Visits as those see them who may: whole, one at a time, or only that somebody is out. */
@Injectable()
export class LoneVisitsShown {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly accounts: AccountsDoor,
    private readonly colleagues: LoneColleagues,
    private readonly read: LoneVisitsRead,
    private readonly pages: LonePageStore,
    private readonly place: LonePlace,
  ) {}

  /** Throws Refusal NOT_FOUND. */
  async one(id: Id<'LoneVisit'>, by: Actor): Promise<LoneVisitType> {
    const visit = await this.read.one(id);
    if (visit === null) throw new Refusal('NOT_FOUND');
    const pages = await this.pages.of([id]);
    const may = { personId: visit.personId, contactIds: visit.contactIds, toldIds: pages.map(({ toPersonId }) => toPersonId), escalated: pages.some(({ step }) => step === 'late-all') };
    if (whyNotSeeVisit(may, by.personId, hasRole(by, 'safeguarding-lead')) !== null) throw new Refusal('NOT_FOUND');
    const names = await this.names([visit.personId, ...visit.contactIds, ...may.toldIds, ...visit.lines.flatMap(({ byId }) => byId ?? [])]);
    const here = await this.colleagues.idsHere();
    const now = this.clock.now();
    const isMine = visit.personId === by.personId;
    return {
      id, ...may, isMine, kind: visit.kind, startsAt: visit.startsAt, expectedAt: expectedOf(visit), state: loneStateOf(visit), minutesLate: this.minutesLate(visit),
      lookedAtIds: isMine ? [] : [visit.personId, ...(visit.withId === null ? [] : [visit.withId])],
      personName: names.get(visit.personId) ?? '', personPhone: await this.accounts.workPhone(visit.personId), place: await this.place.open(visit), withName: await this.nameOf(visit.withId),
      contacts: visit.contactIds.map((contactId) => ({ id: contactId, name: names.get(contactId) ?? '', here: here.has(contactId) })),
      lines: visit.lines.map(({ deed, byId, at, until, how }) => ({ deed, byName: byId === null ? null : (names.get(byId) ?? ''), at, until, how })),
      told: pages.map(({ toPersonId, step, takenAt, sentAt }) => ({ toName: names.get(toPersonId) ?? '', step, at: takenAt, left: sentAt !== null })),
      whyNotArrive: whyNotArrive(visit), whyNotLonger: whyNotLonger(visit), longerTimes: longerTimes(visit, now), whyNotCancel: whyNotCancel(visit, now), whyNotAnswer: whyNotAnswer(visit, by.personId, now), whyNotHelp: whyNotHelp(visit, by.personId, now),
    };
  }

  async mine(by: Actor): Promise<MyLoneVisitsType> {
    const { personId } = by;
    if (personId === null) return { mine: [], awaited: [] };
    const since = laterBy(this.clock.now(), -OWN_DAYS * 24 * 60 * MINUTE);
    return { mine: await this.shortly(await this.read.of(personId, since), by), awaited: await this.shortly(await this.read.awaitedBy(personId), by) };
  }

  /** Everybody who is out alone now: the late ones first. */
  async outNow(by: Actor): Promise<readonly AloneNowType[]> {
    const shown = await this.shortly(await this.read.outSince(this.clock.now()), by);
    return [...shown].sort((one, other) => other.minutesLate - one.minutesLate || one.expectedAt.getTime() - other.expectedAt.getTime());
  }

  private async shortly(visits: readonly UnplacedVisit[], by: Actor): Promise<readonly AloneNowType[]> {
    if (visits.length === 0) return [];
    const [pages, names] = [await this.pages.of(visits.map(({ id }) => id)), await this.names(visits.map(({ personId }) => personId))];
    return visits.map((visit) => {
      const told = pages.filter(({ visitId }) => visitId === visit.id);
      return {
        id: visit.id, personName: names.get(visit.personId) ?? '', kind: visit.kind, startsAt: visit.startsAt, expectedAt: expectedOf(visit), state: loneStateOf(visit), minutesLate: this.minutesLate(visit),
        toldCount: new Set(told.map(({ toPersonId }) => toPersonId)).size, mayOpen: mayOpen(visit, told, by),
      };
    });
  }

  private minutesLate(visit: UnplacedVisit): number {
    const now = this.clock.now();
    return isLate(visit as LoneVisit, now) ? Math.floor((now.getTime() - expectedOf(visit).getTime()) / MINUTE) : 0;
  }

  private async names(ids: readonly Id<'Person'>[]): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.accounts.people([...new Set(ids)])).map(({ id, displayName }) => [id as string, displayName]));
  }

  /** The name everybody knows them by; nothing else of them is read here. */
  private async nameOf(withId: Id<'Member'> | null): Promise<string | null> {
    if (withId === null) return null;
    return (await this.database.first<{ knownAs: string }>('select known_as as "knownAs" from members.v_known_as where member_id = $1', [withId]))?.knownAs ?? null;
  }
}

function mayOpen({ personId, contactIds }: UnplacedVisit, told: readonly LonePageMade[], by: Actor): boolean {
  const may = { personId, contactIds, toldIds: told.map(({ toPersonId }) => toPersonId), escalated: told.some(({ step }) => step === 'late-all') };
  return whyNotSeeVisit(may, by.personId, hasRole(by, 'safeguarding-lead')) === null;
}
