import type { Enquiry } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** An enquiry as the team sees it. */
export interface OpenEnquiry extends Pick<Enquiry, 'id' | 'state' | 'name' | 'kind' | 'age' | 'grownUp' | 'channel' | 'address' | 'reachNote' | 'cameBy' | 'agreedOn' | 'heardFrom' | 'askedAt' | 'answerBy' | 'answeredOn' | 'needsWord'> {
  readonly knownId: Id<'Member'> | null;
  readonly knownAs: string | null;
}

const ENQUIRY = `select e.id, e.state, e.name, e.kind, e.age, e.grown_up as "grownUp", e.channel, e.address, e.reach_note as "reachNote", e.came_by as "cameBy", e.agreed_on as "agreedOn", e.heard_from as "heardFrom", e.asked_at as "askedAt", e.answer_by as "answerBy", e.answered_on as "answeredOn",
  e.needs_word as "needsWord", k.id as "knownId", k.known_as as "knownAs"
  from members.enquiry e left join lateral (
    select m.id, m.known_as from members.member m where (e.channel = 'email' and lower(m.email) = e.address) or (e.channel in ('text', 'call') and m.phone = e.address) order by m.joined_on limit 1) k on true`;

@Injectable()
export class EnquiriesRead {
  constructor(private readonly database: Database) {}

  /** The oldest first. Whoever did not show that the address is theirs is in no list. */
  open(): Promise<OpenEnquiry[]> {
    return this.database.query<OpenEnquiry & Record<string, unknown>>(`${ENQUIRY} where e.state in ('waiting', 'answered') order by e.asked_at, e.id limit 100`);
  }

  one(id: Id<'Enquiry'>): Promise<OpenEnquiry | null> {
    return this.database.first<OpenEnquiry & Record<string, unknown>>(`${ENQUIRY} where e.id = $1 and e.state in ('waiting', 'answered')`, [id]);
  }
}
