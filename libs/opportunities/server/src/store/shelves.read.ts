import type { Id, Instant, PlainDate } from '@alongside/kernel';
import type { PlaceOfKind, SessionKind, ShelfPaper } from '@alongside/opportunities/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface ShelfLook {
  readonly paperId: Id<'ShelfPaper'>;
  readonly personId: Id<'Person'>;
  readonly lookedAt: Instant;
}

export interface DoerOfKind extends PlaceOfKind {
  readonly memberId: Id<'Member'>;
}

const PAPER = `select p.id, p.line_id as "lineId", p.version, p.group_id as "groupId", p.kind, p.title, p.in_words as "inWords", p.file_id as "fileId", p.pages, p.state,
  p.put_by as "putBy", p.put_at as "putAt", p.ended_at as "endedAt" from opportunities.shelf_paper p`;

/** Papers that stay, as the wall lets whoever asks see them. */
@Injectable()
export class ShelvesRead {
  constructor(private readonly database: Database) {}

  async one(id: Id<string>): Promise<ShelfPaper | null> {
    return (await this.database.query<ShelfPaper & Record<string, unknown>>(`${PAPER} where p.id = $1`, [id]))[0] ?? null;
  }

  /** All versions, what is there by title, each line's newest first. */
  ofShelves(groupIds: readonly Id<'NetworkGroup'>[], kinds: readonly SessionKind[]): Promise<ShelfPaper[]> {
    return this.database.query<ShelfPaper & Record<string, unknown>>(
      `${PAPER} where p.group_id = any($1::uuid[]) or p.kind = any($2::text[]) order by p.title collate "en-GB-x-icu", p.line_id, p.version desc`, [groupIds, kinds],
    );
  }

  looks(paperIds: readonly Id<'ShelfPaper'>[]): Promise<ShelfLook[]> {
    return this.database.query<ShelfLook & Record<string, unknown>>(
      'select paper_id as "paperId", person_id as "personId", looked_at as "lookedAt" from opportunities.shelf_look where paper_id = any($1::uuid[])', [paperIds],
    );
  }

  /** Somebody's places on dates since a day. */
  placesOf(memberId: Id<string>, since: PlainDate): Promise<PlaceOfKind[]> {
    return this.database.query<PlaceOfKind & Record<string, unknown>>(
      `select s.kind, s.held_on as "heldOn", b.state, b.permission from opportunities.booking b join opportunities.session s on s.id = b.session_id where b.member_id = $1 and s.held_on >= $2`, [memberId, since],
    );
  }

  /** Everybody with a place on dates of these kinds since a day; the newest of each person and kind for each way it may stand. */
  doersOf(kinds: readonly SessionKind[], since: PlainDate): Promise<DoerOfKind[]> {
    return this.database.query<DoerOfKind & Record<string, unknown>>(
      `select b.member_id as "memberId", s.kind, b.state, b.permission, max(s.held_on) as "heldOn" from opportunities.booking b join opportunities.session s on s.id = b.session_id
       where s.kind = any($1::text[]) and s.held_on >= $2 group by b.member_id, s.kind, b.state, b.permission`,
      [kinds, since],
    );
  }
}
