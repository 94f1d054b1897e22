import type { Id } from '@alongside/kernel';
import type { MessageKind, PaperLetter } from '@alongside/messages/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** A letter and what it is about. */
export interface LetterLine extends PaperLetter {
  readonly kind: MessageKind;
}

const LINE = `select l.id, l.message_id as "messageId", l.to_person as "toPersonId", l.state, l.written_on::text as "writtenOn", l.post_by::text as "postBy", l.arrive_by::text as "arriveBy",
  l.printed_at as "printedAt", l.posted_on::text as "postedOn", l.told, l.handled_by as "handledBy", m.kind
  from messages.paper_letter l join messages.message m on m.id = l.message_id`;

@Injectable()
export class PaperLettersRead {
  constructor(private readonly database: Database) {}

  of(ids: readonly Id<'PaperLetter'>[]): Promise<LetterLine[]> {
    return this.database.query<LetterLine & Record<string, unknown>>(`${LINE} where l.id = any($1) order by l.post_by, l.id`, [ids]);
  }

  /** What waits for a printer or a stamp, the most pressing first. */
  open(most: number): Promise<LetterLine[]> {
    return this.database.query<LetterLine & Record<string, unknown>>(`${LINE} where l.state in ('waiting', 'printed') order by l.post_by, l.id limit $1`, [most]);
  }

  /** Newest first. */
  posted(most: number): Promise<LetterLine[]> {
    return this.database.query<LetterLine & Record<string, unknown>>(`${LINE} where l.state = 'posted' order by l.posted_on desc, l.id desc limit $1`, [most]);
  }
}
