import type { MemberNote } from '@alongside/members/rules';
import { Refusal, type Actor, type Decision, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { NotesRead } from './notes.read';

/** Adds versions and replies; the only thing written to what stands is that a reply was seen. */
@Injectable()
export class NoteStore {
  constructor(private readonly transactions: Transactions, private readonly events: EventLog, private readonly read: NotesRead) {}

  /** Throws Refusal NOT_FOUND. */
  async lock(id: Id<'MemberNote'>): Promise<MemberNote> {
    await this.transactions.manager.query('select id from members.note where id = $1 for update', [id]);
    const note = await this.read.one(id);
    if (note === null) throw new Refusal('NOT_FOUND');
    return note;
  }

  async save({ state, facts }: Decision<MemberNote>, by: Actor): Promise<MemberNote> {
    const add = (text: string, values: readonly unknown[]) => this.transactions.manager.query(text, [...values]);
    await add('insert into members.note (id, member_id) values ($1, $2) on conflict do nothing', [state.id, state.memberId]);
    for (const { id, number, wordsSealed, writtenBy, writtenAt, kept } of state.versions) {
      await add(
        `insert into members.note_version (id, note_id, number, words_sealed, written_by, written_at, kept_reason, review_on, told)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
        [id, state.id, number, wordsSealed, writtenBy, writtenAt, kept?.reason ?? null, kept?.reviewOn ?? null, kept?.told ?? null],
      );
    }
    for (const { id, kind, wordsSealed, saidAt, seen } of state.replies) {
      await add('insert into members.note_reply (id, note_id, kind, words_sealed, said_at) values ($1, $2, $3, $4, $5) on conflict do nothing', [id, state.id, kind, wordsSealed, saidAt]);
      if (seen) await add('update members.note_reply set seen_by = $2, seen_at = $3 where id = $1 and seen_at is null', [id, seen.by, seen.at]);
    }
    await this.events.record(facts, by);
    return state;
  }
}
