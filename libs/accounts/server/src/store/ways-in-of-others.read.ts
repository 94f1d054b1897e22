import { whyNotHelpWithWaysIn, whyNotLetAddProof, type Audience, type Role } from '@alongside/accounts/rules';
import { Refusal, systemActor, type Actor, type Id, type Instant } from '@alongside/kernel';
import { Database, Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PHONE_FAILS } from './phone-fails';
import { LIVES } from './session.read';

export interface WaysInOfAnother {
  readonly personId: Id<'Person'>;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly secondProofs: number;
  readonly signedIn: number;
  readonly whyNotHelp: string | null;
  /** Why no first app or key can be let, as a refusal code. */
  readonly whyNotLetAdd: string | null;
  /** Until when an administrator's word holds. */
  readonly mayAddUntil: Instant | null;
  readonly email: string | null;
  readonly closedAt: Instant | null;
  /** Another address they asked for, since when it waits, and whether for the team's word. */
  readonly waitingEmail: string | null;
  readonly waitsSince: Instant | null;
  readonly waitsForTeam: boolean;
  /** Since when texts to their number for codes do not arrive. */
  readonly phoneFails: Instant | null;
  /** Since when a work account opens it. */
  readonly workAccountSince: Instant | null;
}

export interface EmailToRing {
  readonly personId: Id<'Person'>;
  readonly name: string;
  readonly since: Instant;
}

interface Row extends Omit<WaysInOfAnother, 'whyNotHelp' | 'whyNotLetAdd'>, Record<string, unknown> {
  readonly audience: Audience;
}

const LINE = `select p.id as "personId", p.display_name as name, p.audience, p.sign_in_email as email, p.closed_at as "closedAt",
    array(select g.role from accounts.role_grant g where g.person_id = p.id and g.ended_at is null order by g.role) as roles,
    (select count(*)::int from accounts.passkey k where k.person_id = p.id and k.removed_at is null)
      + (select count(*)::int from accounts.authenticator a where a.person_id = p.id and a.removed_at is null) as "secondProofs",
    (select count(*)::int from accounts.session s where s.person_id = p.id and ${LIVES}) as "signedIn",
    (select w.ends_at from accounts.proof_word w where w.person_id = p.id and w.used_at is null and w.let_at <= now() and w.ends_at > now()) as "mayAddUntil",
    e.email as "waitingEmail", e.confirmed_at as "waitsSince", coalesce(e.prove_by = 'team', false) as "waitsForTeam", ${PHONE_FAILS} as "phoneFails",
    (select max(a.linked_at) from accounts.work_account a where a.person_id = p.id and a.unlinked_at is null) as "workAccountSince"
  from accounts.person p
  left join accounts.email_change e on e.person_id = p.id and e.confirmed_at is not null and e.changed_at is null and e.stopped_at is null`;

/** What somebody comes in with is walled off from everybody else; the house counts it. */
const house = systemActor('accounts.count-ways-in');

/** How much there is to end, for whoever helps somebody that lost a phone. */
@Injectable()
export class WaysInOfOthersRead {
  constructor(private readonly transactions: Transactions, private readonly database: Database) {}

  /** Throws Refusal NOT_FOUND for somebody the asker does not help. */
  async of(personId: Id<'Person'>, by: Actor): Promise<WaysInOfAnother> {
    const row = await this.transactions.as(house, () => this.database.first<Row>(`${LINE} where p.id = $1`, [personId]));
    const line = row && seenBy(row, by);
    if (!line || line.whyNotHelp === 'NOT_FOUND') throw new Refusal('NOT_FOUND');
    return line;
  }

  /** Who it is and how many proofs they have, for a deed that is about that. Throws Refusal NOT_FOUND. */
  async counted(personId: Id<'Person'>): Promise<{ readonly id: Id<'Person'>; readonly audience: Audience; readonly roles: readonly Role[]; readonly secondProofs: number }> {
    const row = await this.transactions.as(house, () => this.database.first<Row>(`${LINE} where p.id = $1`, [personId]));
    if (!row) throw new Refusal('NOT_FOUND');
    return { id: row.personId, audience: row.audience, roles: row.roles, secondProofs: row.secondProofs };
  }

  /** Who waits for a call about another address, longest first; never the asker themselves. */
  emailsToRing(first: number, by: Actor): Promise<EmailToRing[]> {
    return this.database.query<EmailToRing & Record<string, unknown>>(
      `select p.id as "personId", p.display_name as name, e.confirmed_at as since
       from accounts.email_change e join accounts.person p on p.id = e.person_id
       where e.prove_by = 'team' and e.confirmed_at is not null and e.changed_at is null and e.stopped_at is null and p.closed_at is null and p.id is distinct from $1
       order by e.confirmed_at, p.id limit $2`, [by.personId, first],
    );
  }

  /** By name; `named` keeps those whose name or work address has these letters. */
  async colleagues(first: number, named: string, by: Actor): Promise<WaysInOfAnother[]> {
    const rows = await this.transactions.as(house, () => this.database.query<Row>(
      `${LINE} where p.audience = 'staff' and strpos(lower(p.display_name || ' ' || coalesce(p.sign_in_email, '')), lower($1)) > 0 order by p.display_name, p.id limit $2`, [named, first],
    ));
    return rows.map((row) => seenBy(row, by));
  }
}

function seenBy({ audience, ...line }: Row, by: Actor): WaysInOfAnother {
  const whyNotLetAdd = whyNotLetAddProof({ id: line.personId, audience, roles: line.roles, secondProofs: line.secondProofs }, by);
  return { ...line, whyNotHelp: whyNotHelpWithWaysIn({ id: line.personId, audience, roles: line.roles }, by), whyNotLetAdd };
}
