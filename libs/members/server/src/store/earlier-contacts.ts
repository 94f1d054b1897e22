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
