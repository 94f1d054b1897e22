import type { ContactWay, KnownPerson, Language, OwnWord } from '@alongside/members/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

type Row = [
  KnownPerson['id'], string, string, KnownPerson['bornOn'], string | null, string | null, string | null, ContactWay[],
  OwnWord[] | null, string | null, string[] | null, Language[] | null, string | null,
];

/** Everybody an import may be about, with no more than tells people apart, and what they said themself where they did: of two joined records that of the one in use. */
@Injectable()
export class KnownPeopleRead {
  constructor(private readonly database: Database) {}

  async all(): Promise<KnownPerson[]> {
    const rows = await this.database.preparedArrays<Row>({
      name: 'members.known-people-and-own-words',
      text: `select coalesce(m.same_as, m.id), m.full_name, m.known_as, m.born_on, m.reference, m.email, m.phone, m.reach_by,
          said.own_word, said.reach_note, said.interests, said.languages, said.strengths
        from members.member m left join members.member said on said.id = coalesce(m.same_as, m.id) and said.own_word <> '{}'
        order by m.same_as is not null, m.id`,
    });
    return rows.map(([id, fullName, knownAs, bornOn, reference, email, phone, reachBy, ownWord, reachNote, interests, languages, strengths]) => ({
      id, fullName, knownAs, bornOn, reference, contact: { email, phone, reachBy, reachNote },
      said: ownWord === null ? null : { ownWord, interests: interests ?? [], languages: languages ?? [], strengths },
    }));
  }
}
