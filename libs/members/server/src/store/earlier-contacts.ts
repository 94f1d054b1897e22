import { newId, type Id, type Instant } from '@alongside/kernel';
import type { SafeContact } from '@alongside/members/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** How members could be reached before they said it anew. The record itself tells that it changed; here stands only for a while what it was. */
@Injectable()
export class EarlierContacts {
  constructor(private readonly database: Database) {}

  async keep(memberId: Id<'Member'>, { email, phone, reachBy, reachNote }: SafeContact, until: Instant): Promise<void> {
    await this.database.query(
      'insert into members.earlier_contact (id, member_id, email, phone, reach_by, reach_note, until_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [newId<'EarlierContact'>(), memberId, email, phone, reachBy, reachNote, until],
    );
  }

  /** Of many at once. */
  async keepAll(contacts: readonly { readonly memberId: Id<'Member'>; readonly contact: SafeContact }[], until: Instant): Promise<void> {
    if (contacts.length === 0) return;
    await this.database.query(
      `insert into members.earlier_contact (id, member_id, email, phone, reach_by, reach_note, until_at)
       select id, member_id, email, phone, reach_by, reach_note, $2 from jsonb_to_recordset($1::jsonb) as given (id uuid, member_id uuid, email text, phone text, reach_by text[], reach_note text)`,
      [JSON.stringify(contacts.map(({ memberId, contact: { email, phone, reachBy, reachNote } }) => ({ id: newId<'EarlierContact'>(), member_id: memberId, email, phone, reach_by: reachBy, reach_note: reachNote }))), until],
    );
  }

  /** What stood at that moment; null when it is still what stands. */
  at(memberId: Id<string>, moment: Instant): Promise<SafeContact | null> {
    return this.database.first<SafeContact & Record<string, unknown>>(
      `select email, phone, reach_by as "reachBy", reach_note as "reachNote" from members.earlier_contact where member_id = $1 and until_at > $2 order by until_at limit 1`,
      [memberId, moment],
    );
  }

  async forgetUntil(moment: Instant): Promise<void> {
    await this.database.query('delete from members.earlier_contact where until_at < $1', [moment]);
  }
}
