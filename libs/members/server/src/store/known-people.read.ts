import type { ContactWay, KnownPerson } from '@alongside/members/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

type Row = [KnownPerson['id'], string, string, KnownPerson['bornOn'], string | null, string | null, string | null, ContactWay[]];

/** Everybody an import may be about, with no more than tells people apart. */
@Injectable()
export class KnownPeopleRead {
  constructor(private readonly database: Database) {}

  async all(): Promise<KnownPerson[]> {
    const rows = await this.database.preparedArrays<Row>({
      name: 'members.known-people',
      text: 'select coalesce(same_as, id), full_name, known_as, born_on, reference, email, phone, reach_by from members.member order by same_as is not null, id',
    });
    return rows.map(([id, fullName, knownAs, bornOn, reference, email, phone, reachBy]) => ({
      id, fullName, knownAs, bornOn, reference, contact: { email, phone, reachBy, reachNote: null },
    }));
  }
}
