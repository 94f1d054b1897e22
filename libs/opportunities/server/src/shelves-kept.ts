import { AccountsDoor } from '@alongside/accounts/server';
import { Refusal, type Id, type Instant } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { kindsSomebodyDoes, sessionKinds, whyNotChangeShelfPaper, type SessionKind, type ShelfPaper } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { ShelfDaysOf } from './shelf-days-of';
import { ShelvesRead } from './store/shelves.read';

export interface NamedLook {
  readonly memberId: string;
  readonly memberName: string;
  readonly lookedAt: Instant | null;
}

/** A paper that stays as its team sees it: with who may look and has, and what stood there before. */
export interface ShelfSheet extends Pick<ShelfPaper, 'id' | 'title' | 'inWords' | 'fileId' | 'pages' | 'version' | 'putAt'> {
  readonly putByName: string | null;
  readonly readers: readonly NamedLook[];
  readonly earlier: readonly { readonly version: number; readonly from: Instant; readonly to: Instant | null; readonly lookedCount: number }[];
  readonly whyNotChange: string | null;
}

export interface KindShelf {
  readonly kind: SessionKind;
  readonly papers: readonly ShelfSheet[];
}

/** Papers that stay, for the team. */
@Injectable()
export class ShelvesKept {
  constructor(private readonly read: ShelvesRead, private readonly members: MembersDoor, private readonly accounts: AccountsDoor, private readonly days: ShelfDaysOf) {}

  async ofGroup(groupId: Id<'NetworkGroup'>): Promise<readonly ShelfSheet[]> {
    const papers = await this.read.ofShelves([groupId], []);
    if (papers.length === 0) return [];
    const [group] = await this.members.groupsAmong([groupId]);
    return this.sheets(papers, group?.memberIds ?? []);
  }

  /** Every kind of thing, also where nothing is there yet. */
  async ofKinds(): Promise<readonly KindShelf[]> {
    const papers = await this.read.ofShelves([], sessionKinds);
    const days = await this.days.today();
    const doers = papers.length === 0 ? [] : await this.read.doersOf([...new Set(papers.flatMap(({ kind }) => kind ?? []))], days.since);
    const who = (kind: SessionKind) => [...new Set(doers.filter((doer) => doer.kind === kind && kindsSomebodyDoes([doer], days).has(kind)).map(({ memberId }) => memberId))];
    return Promise.all(sessionKinds.map(async (kind) => ({ kind, papers: await this.sheets(papers.filter((paper) => paper.kind === kind), who(kind)) })));
  }

  /** Throws Refusal NOT_FOUND. */
  async one(id: Id<'ShelfPaper'>): Promise<ShelfSheet> {
    const paper = await this.read.one(id);
    if (paper === null) throw new Refusal('NOT_FOUND');
    const all = paper.groupId === null ? (await this.ofKinds()).flatMap(({ papers }) => papers) : await this.ofGroup(paper.groupId);
    return all.find((sheet) => sheet.id === id) ?? bare(paper);
  }

  private async sheets(papers: readonly ShelfPaper[], memberIds: readonly Id<string>[]): Promise<readonly ShelfSheet[]> {
    if (papers.length === 0) return [];
    const looks = await this.read.looks(papers.map(({ id }) => id));
    const cards = (await this.members.members(memberIds)).filter(({ stage }) => stage !== 'left').sort((one, other) => one.knownAs.localeCompare(other.knownAs));
    const names = new Map((await this.accounts.people([...new Set(papers.map(({ putBy }) => putBy))])).map((person) => [person.id as string, person.displayName]));
    return papers.filter(({ state }) => state === 'there').map((paper) => {
      const looked = new Map(looks.filter(({ paperId }) => paperId === paper.id).map(({ personId, lookedAt }) => [personId as string, lookedAt]));
      return {
        ...bare(paper), putByName: names.get(paper.putBy) ?? null,
        readers: cards.map(({ id, knownAs }) => ({ memberId: id, memberName: knownAs, lookedAt: looked.get(id) ?? null })),
        earlier: papers.filter(({ lineId, version }) => lineId === paper.lineId && version < paper.version)
          .map(({ id, version, putAt, endedAt }) => ({ version, from: putAt, to: endedAt, lookedCount: looks.filter(({ paperId }) => paperId === id).length })),
      };
    });
  }
}

function bare(paper: ShelfPaper): ShelfSheet {
  const { id, title, inWords, fileId, pages, version, putAt } = paper;
  return { id, title, inWords, fileId, pages, version, putAt, putByName: null, readers: [], earlier: [], whyNotChange: whyNotChangeShelfPaper(paper) };
}
