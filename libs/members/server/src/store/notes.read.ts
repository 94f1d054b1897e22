import type { KeptReason, MemberNote, NoteReply, NoteVersion } from '@alongside/members/rules';
import { latestOf } from '@alongside/members/rules';
import type { Id, Instant, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

interface VersionRow extends Omit<NoteVersion, 'kept'>, Record<string, unknown> {
  readonly noteId: Id<'MemberNote'>;
  readonly memberId: Id<'Member'>;
  readonly reason: KeptReason | null;
  readonly reviewOn: PlainDate | null;
  readonly told: boolean | null;
}

interface ReplyRow extends Omit<NoteReply, 'seen'>, Record<string, unknown> {
  readonly noteId: string;
  readonly seenBy: Id<'Person'> | null;
  readonly seenAt: Instant | null;
}

/** A reply nobody has seen, or a kept note whose day has come. */
export interface NoteToLookAt {
  readonly noteId: Id<'MemberNote'>;
  readonly memberId: Id<'Member'>;
  readonly why: 'reply' | 'asked-why' | 'review';
  readonly since: Instant;
}

const NEWEST = `select distinct on (note_id) note_id, review_on, written_at from members.note_version order by note_id, number desc`;

function newestFirst(notes: readonly MemberNote[]): readonly MemberNote[] {
  return [...notes].sort((one, other) => latestOf(other).writtenAt.getTime() - latestOf(one).writtenAt.getTime() || other.id.localeCompare(one.id));
}

/** Notes with all their versions and replies; words are still sealed. */
@Injectable()
export class NotesRead {
  constructor(private readonly database: Database) {}

  async one(id: Id<'MemberNote'>): Promise<MemberNote | null> {
    return (await this.whole('n.id = $1', id))[0] ?? null;
  }

  /** Newest first. */
  async about(memberId: Id<string>): Promise<readonly MemberNote[]> {
    return newestFirst(await this.whole('n.member_id = $1', memberId));
  }

  /** A page of the same, after the last one seen. */
  async pageAbout(memberId: Id<string>, first: number, after: string | null): Promise<readonly MemberNote[]> {
    const rows = await this.database.query<{ id: string }>(
      `select n.id from members.note n join (${NEWEST}) v on v.note_id = n.id where n.member_id = $1
         and ($2::uuid is null or (v.written_at, n.id) < (select written_at, note_id from (${NEWEST}) l where l.note_id = $2)) order by v.written_at desc, n.id desc limit $3`,
      [memberId, after, first],
    );
    return newestFirst(await this.whole('n.id = any($1)', rows.map(({ id }) => id)));
  }

  toLookAt(today: PlainDate, first: number): Promise<readonly NoteToLookAt[]> {
    return this.database.query<NoteToLookAt & Record<string, unknown>>(
      `select n.id as "noteId", n.member_id as "memberId", r.kind as why, r.said_at as since
       from members.note_reply r join members.note n on n.id = r.note_id where r.seen_at is null
       union all
       select n.id, n.member_id, 'review', v.written_at from members.note n join (${NEWEST}) v on v.note_id = n.id where v.review_on <= $1
       order by 4, 1 limit $2`,
      [today, first],
    );
  }

  private async whole(where: string, value: string | readonly string[]): Promise<readonly MemberNote[]> {
    const versions = await this.database.query<VersionRow>(
      `select n.id as "noteId", n.member_id as "memberId", v.id, v.number, v.words_sealed as "wordsSealed", v.written_by as "writtenBy", v.written_at as "writtenAt",
       v.kept_reason as reason, v.review_on as "reviewOn", v.told from members.note n join members.note_version v on v.note_id = n.id where ${where} order by n.id, v.number`,
      [value],
    );
    const replies = await this.database.query<ReplyRow>(
      `select r.note_id as "noteId", r.id, r.kind, r.words_sealed as "wordsSealed", r.said_at as "saidAt", r.seen_by as "seenBy", r.seen_at as "seenAt"
       from members.note n join members.note_reply r on r.note_id = n.id where ${where} order by r.said_at, r.id`,
      [value],
    );
    // Versions come in the order of their numbers, so each note begins with its first.
    return versions.filter(({ number }) => number === 1).map((first) => ({
      id: first.noteId, memberId: first.memberId,
      versions: [versionOf(first), ...versions.filter(({ noteId, number }) => noteId === first.noteId && number > 1).map(versionOf)] as const,
      replies: replies.filter(({ noteId }) => noteId === first.noteId).map(replyOf),
    }));
  }
}

function versionOf({ id, number, wordsSealed, writtenBy, writtenAt, reason, reviewOn, told }: VersionRow): NoteVersion {
  return { id, number, wordsSealed, writtenBy, writtenAt, kept: reason !== null && reviewOn !== null ? { reason, reviewOn, told: told === true } : null };
}

function replyOf({ id, kind, wordsSealed, saidAt, seenBy, seenAt }: ReplyRow): NoteReply {
  return { id, kind, wordsSealed, saidAt, seen: seenBy !== null && seenAt !== null ? { by: seenBy, at: seenAt } : null };
}
