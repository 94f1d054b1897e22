import type { Id, Instant } from '@alongside/kernel';
import type { Paper } from '@alongside/opportunities/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** One of those who may look at the papers of a date, and when they first did. */
export interface PaperReaderRow {
  readonly paperId: Id<'Paper'>;
  readonly memberId: Id<'Member'>;
  readonly memberName: string;
  readonly lookedAt: Instant | null;
}

const COLUMNS = `p.id, p.session_id as "sessionId", p.title, p.in_words as "inWords", p.file_id as "fileId", p.pages, p.state, p.added_by as "addedBy", p.added_at as "addedAt",
  p.shared_at as "sharedAt", p.ended_at as "endedAt"`;

@Injectable()
export class PapersRead {
  constructor(private readonly database: Database) {}

  async one(id: Id<string>): Promise<Paper | null> {
    return (await this.database.query<Paper & Record<string, unknown>>(`select ${COLUMNS} from opportunities.paper p where p.id = $1`, [id]))[0] ?? null;
  }

  /** In the order they were added. */
  ofSession(sessionId: Id<string>): Promise<Paper[]> {
    return this.database.prepared<Paper & Record<string, unknown>>({
      name: 'opportunities.papers-of-session', text: `select ${COLUMNS} from opportunities.paper p where p.session_id = $1 order by p.added_at, p.id`, values: [sessionId],
    });
  }

  /** Everybody with a place and the first time they looked at each paper of the date. */
  readersOf(sessionId: Id<string>): Promise<PaperReaderRow[]> {
    return this.database.prepared<PaperReaderRow & Record<string, unknown>>({
      name: 'opportunities.readers-of-papers',
      text: `select p.id as "paperId", b.member_id as "memberId", k.known_as as "memberName", l.looked_at as "lookedAt"
             from opportunities.paper p
             join opportunities.booking b on b.session_id = p.session_id and b.state in ('accepted', 'confirmed', 'came', 'came-late') and b.permission in ('not-needed', 'given')
             join members.v_known_as k on k.member_id = b.member_id
             left join opportunities.paper_look l on l.paper_id = p.id and l.person_id = b.member_id
             where p.session_id = $1 order by lower(k.known_as), b.id`,
      values: [sessionId],
    });
  }
}
