import type { Permission } from '@alongside/consent/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import type { PermissionEntity } from './permission.entity';
import { toPermission } from './permission.store';

const PERMISSION = `select id, member_id as "memberId", session_id as "sessionId", title, held_on as "heldOn", starts_at as "startsAt", ends_at as "endsAt", place,
  plain_summary as "plainSummary", around, form_id as "formId", who_must as "whoMust", guardian_ids as "guardianIds", holders, answer_by as "answerBy",
  asked_at as "askedAt", state, standing from consent.permission`;

@Injectable()
export class PermissionsRead {
  constructor(private readonly database: Database) {}

  async one(id: Id<'Permission'>): Promise<Permission | null> {
    return (await this.some('where id = $1', [id]))[0] ?? null;
  }

  async forSession(memberId: Id<'Member'>, sessionId: Id<'Session'>): Promise<Permission | null> {
    return (await this.some('where member_id = $1 and session_id = $2', [memberId, sessionId]))[0] ?? null;
  }

  ofSession(sessionId: Id<'Session'>): Promise<Permission[]> {
    return this.some('where session_id = $1 order by asked_at, id', [sessionId]);
  }

  /** What a guardian was asked about days that are still to come. */
  askedOf(guardianId: Id<'Person'>, from: PlainDate): Promise<Permission[]> {
    return this.some(`where guardian_ids @> array[$1::uuid] and who_must = 'guardian-and-self' and held_on >= $2 order by answer_by, held_on, id`, [guardianId, from]);
  }

  /** Where somebody from the team has to talk to people: a question, a no, two answers that differ, or nobody to ask. */
  toTalkAbout(from: PlainDate): Promise<Permission[]> {
    return this.some(
      `where held_on >= $1 and who_must = 'guardian-and-self' and (state in ('in-discussion', 'refused', 'withdrawn') or cardinality(guardian_ids) = 0)
       order by held_on, answer_by, id limit 50`,
      [from],
    );
  }

  about(memberId: Id<'Member'>, from: PlainDate): Promise<Permission[]> {
    return this.some('where member_id = $1 and held_on >= $2 order by held_on, id', [memberId, from]);
  }

  private async some(where: string, values: readonly unknown[]): Promise<Permission[]> {
    return (await this.database.query<PermissionEntity>(`${PERMISSION} ${where}`, values)).map(toPermission);
  }
}
