import { whyNotHelpWithWaysIn, type Audience, type Role } from '@alongside/accounts/rules';
import { Refusal, systemActor, type Actor, type Id } from '@alongside/kernel';
import { Database, Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { LIVES } from './session.read';

export interface WaysInOfAnother {
  readonly personId: Id<'Person'>;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly secondProofs: number;
  readonly signedIn: number;
  readonly whyNotHelp: string | null;
}

interface Row extends Omit<WaysInOfAnother, 'whyNotHelp'>, Record<string, unknown> {
  readonly audience: Audience;
}

const LINE = `select p.id as "personId", p.display_name as name, p.audience,
    array(select g.role from accounts.role_grant g where g.person_id = p.id and g.ended_at is null order by g.role) as roles,
    (select count(*)::int from accounts.passkey k where k.person_id = p.id and k.removed_at is null)
      + (select count(*)::int from accounts.authenticator a where a.person_id = p.id and a.removed_at is null) as "secondProofs",
    (select count(*)::int from accounts.session s where s.person_id = p.id and ${LIVES}) as "signedIn"
  from accounts.person p`;

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

  async colleagues(by: Actor): Promise<WaysInOfAnother[]> {
    return (await this.transactions.as(house, () => this.database.query<Row>(`${LINE} where p.audience = 'staff' order by p.display_name, p.id`, []))).map((row) => seenBy(row, by));
  }
}

function seenBy({ audience, ...line }: Row, by: Actor): WaysInOfAnother {
  return { ...line, whyNotHelp: whyNotHelpWithWaysIn({ id: line.personId, audience, roles: line.roles }, by) };
}
