import type { ActivityKind, MemberSkill, PartTaken, ReferenceLetter, StepOffer } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** What stands in one member's skills book. */
@Injectable()
export class SkillsRead {
  constructor(private readonly database: Database) {}

  parts(memberId: Id<string>): Promise<PartTaken[]> {
    return this.database.query<PartTaken & Record<string, unknown>>(
      'select id, member_id as "memberId", kind, on_day as "on", minutes, paid, step from members.part_taken where member_id = $1 order by on_day, id', [memberId],
    );
  }

  offers(memberId: Id<string>): Promise<StepOffer[]> {
    return this.database.query<StepOffer & Record<string, unknown>>(
      `select id, member_id as "memberId", kind, step, offered_by as "offeredBy", offered_on as "offeredOn", answer, answered_on as "answeredOn"
       from members.step_offer where member_id = $1 order by offered_on, id`,
      [memberId],
    );
  }

  /** Of several records of one person. */
  partsOf(memberIds: readonly Id<string>[]): Promise<PartTaken[]> {
    return this.database.query<PartTaken & Record<string, unknown>>(
      'select id, member_id as "memberId", kind, on_day as "on", minutes, paid, step from members.part_taken where member_id = any($1) order by on_day, id', [memberIds],
    );
  }

  /** Of these members, or of everybody. */
  partsIn(kind: ActivityKind, from: PlainDate, to: PlainDate, memberIds: readonly Id<string>[] | null): Promise<PartTaken[]> {
    return this.database.query<PartTaken & Record<string, unknown>>(
      `select id, member_id as "memberId", kind, on_day as "on", minutes, paid, step from members.part_taken
       where kind = $1 and on_day between $2 and $3 and ($4::uuid[] is null or member_id = any($4)) order by on_day, id`,
      [kind, from, to, memberIds],
    );
  }

  offersOf(memberIds: readonly Id<string>[]): Promise<StepOffer[]> {
    return this.database.query<StepOffer & Record<string, unknown>>(
      `select id, member_id as "memberId", kind, step, offered_by as "offeredBy", offered_on as "offeredOn", answer, answered_on as "answeredOn"
       from members.step_offer where member_id = any($1) order by offered_on, id`,
      [memberIds],
    );
  }

  skills(memberId: Id<string>): Promise<MemberSkill[]> {
    return this.database.query<MemberSkill & Record<string, unknown>>(
      'select id, member_id as "memberId", kind, words, saved_on as "savedOn", hidden from members.member_skill where member_id = $1 order by saved_on, id', [memberId],
    );
  }

  /** Newest first, without those taken back. */
  references(memberId: Id<string>): Promise<ReferenceLetter[]> {
    return this.database.query<ReferenceLetter & Record<string, unknown>>(
      `select id, member_id as "memberId", written_by as "writtenBy", written_on as "writtenOn", state, words_sealed as "wordsSealed", agreed_on as "agreedOn", wish_sealed as "wishSealed"
       from members.reference_letter where member_id = $1 and state <> 'withdrawn' order by written_on desc, id desc`,
      [memberId],
    );
  }
}
