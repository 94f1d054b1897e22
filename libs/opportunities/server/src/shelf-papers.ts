import { AccountsDoor } from '@alongside/accounts/server';
import { Clock, hasRole, Refusal, whoLooks, type Actor, type Id, type Instant } from '@alongside/kernel';
import { MembersDoor, type GroupCard } from '@alongside/members/server';
import { kindsSomebodyDoes, mayLookOnShelf, sessionKinds, type SessionKind, type ShelfPaper, type ShelfReader } from '@alongside/opportunities/rules';
import { FilePurpose, type AttachedFile, type FileOwner, type Look } from '@alongside/platform/files';
import { Injectable } from '@nestjs/common';

import { ShelfDaysOf } from './shelf-days-of';
import { SHELF_PAPER } from './shelf-paper-purpose';
import { ShelfPaperStore } from './store/shelf-paper.store';
import { ShelvesRead } from './store/shelves.read';

/** A paper as somebody whose shelf it is sees it. */
export interface MyShelfPaper extends Pick<ShelfPaper, 'id' | 'title' | 'inWords' | 'pages' | 'version' | 'putAt'> {
  readonly fileId: Id<'File'>;
  /** When they first looked at this version. */
  readonly lookedAt: Instant | null;
}

/** A folder of somebody's own; one with nothing in it is not there. */
export interface MyShelf {
  readonly group: GroupCard | null;
  readonly kind: SessionKind | null;
  readonly papers: readonly MyShelfPaper[];
}

/** Papers that stay with a group or with all who do one kind of thing: who may look. */
@FilePurpose({ name: SHELF_PAPER, sentBy: 'opportunities.plan', takes: ['pdf', 'picture'], mostMegabytes: 8, mostPages: 20, shown: 'view-only' })
@Injectable()
export class ShelfPapers implements FileOwner {
  constructor(
    private readonly read: ShelvesRead, private readonly store: ShelfPaperStore, private readonly members: MembersDoor, private readonly accounts: AccountsDoor, private readonly days: ShelfDaysOf,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal NOT_FOUND for whoever may not look, now or at all. */
  async look({ subjectId }: AttachedFile, by: Actor): Promise<Look> {
    const { personId } = by;
    const paper = await this.read.one(subjectId as Id<'ShelfPaper'>);
    if (paper === null || personId === null || !mayLookOnShelf(paper, await this.reader(paper, by, personId))) throw new Refusal('NOT_FOUND');
    // Somebody of the team who looks along has not read it for them.
    if (by.lookingAlongId === undefined) await this.store.noteLook(paper.id, personId, this.clock.now());
    const viewer = await this.accounts.person(whoLooks(by) ?? personId);
    return { what: 'opportunities.shelf-paper-opened', subjectId: paper.id, data: { shelfPaperId: paper.id, groupId: paper.groupId }, viewer: viewer?.firstName ?? '' };
  }

  /** Somebody's folders: groups by name, then the kinds of things they do. */
  async mine(personId: Id<'Person'>): Promise<readonly MyShelf[]> {
    const [groups, kinds] = [await this.members.groupsOf(personId), [...(await this.kindsOf(personId))]];
    if (groups.length === 0 && kinds.length === 0) return [];
    const papers = (await this.read.ofShelves(groups.map(({ id }) => id), kinds)).filter((paper) => mayLookOnShelf(paper, { isTeam: false, isTheirs: true }));
    const looks = new Map((await this.read.looks(papers.map(({ id }) => id))).filter((look) => look.personId === personId).map(({ paperId, lookedAt }) => [paperId, lookedAt]));
    const shown = (all: readonly ShelfPaper[]) => all.flatMap(({ id, title, inWords, pages, version, putAt, fileId }) =>
      (fileId === null ? [] : [{ id, title, inWords, pages, version, putAt, fileId, lookedAt: looks.get(id) ?? null }]));
    return [
      ...groups.map((group) => ({ group, kind: null, papers: shown(papers.filter(({ groupId }) => groupId === group.id)) })),
      ...sessionKinds.filter((kind) => kinds.includes(kind)).map((kind) => ({ group: null, kind, papers: shown(papers.filter((paper) => paper.kind === kind)) })),
    ].filter((shelf) => shelf.papers.length > 0);
  }

  private async reader(paper: ShelfPaper, by: Actor, personId: Id<'Person'>): Promise<ShelfReader> {
    if (paper.kind !== null) return { isTeam: hasRole(by, 'coordinator'), isTheirs: (await this.kindsOf(personId)).has(paper.kind) };
    const [group] = paper.groupId === null ? [] : await this.members.groupsAmong([paper.groupId]);
    if (!group) return { isTeam: false, isTheirs: false };
    return { isTeam: group.teamIds.includes(personId) || (hasRole(by, 'coordinator') && !group.apart), isTheirs: group.memberIds.includes(personId) };
  }

  /** Of somebody who has left, none. */
  private async kindsOf(personId: Id<'Person'>): Promise<ReadonlySet<SessionKind>> {
    const member = await this.members.member(personId);
    if (member === null || member.stage === 'left') return new Set();
    const days = await this.days.today();
    return kindsSomebodyDoes(await this.read.placesOf(personId, days.since), days);
  }
}
