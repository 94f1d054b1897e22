import { systemActor, type Id, type PlainDate } from '@alongside/kernel';
import { personalTables } from '@alongside/platform/context';
import { Database, Transactions } from '@alongside/platform/database';
import type { PersonalTable, Pseudonyms } from '@alongside/platform/personal-data';
import type { CountedRows } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

/** How long a rule keeps things, as the council's value says it: 3 and `years`, 13 and `months`. */
export interface Period {
  readonly count: number;
  readonly unit: string;
}

/** Nothing of somebody under a legal hold is touched, by no rule: looked at as the rows go, and for other records of the same person by the list of who is held. */
const notHeld = (about: string) => `not exists (select 1 from privacy.legal_hold h where h.person_id = (${about}) and h.ended_at is null) and coalesce((${about})::uuid <> all($3::uuid[]), true)`;
const pastItsTime = ({ about, letGo }: PersonalTable) => `((${letGo?.since ?? 'null'})::date + $1::interval)::date <= $2::date and ${[about, ...(letGo?.heldWith ?? [])].map(notHeld).join(' and ')}`;

/** Who is under a hold, with every other record of theirs. */
export type Held = readonly Id<string>[];

/** Whoever decides it, the rows of all contexts are counted and let go in the house's own name: nobody else stands before all of them. */
const house = systemActor('privacy.let-go');

/** Rows of all contexts, let go as their contexts declared it: those furthest to the right first, because they point to the left. */
@Injectable()
export class PersonalRowsStore {
  constructor(private readonly transactions: Transactions, private readonly database: Database) {}

  countPastItsTime(rule: string, period: Period, today: PlainDate, held: Held): Promise<readonly CountedRows[]> {
    return this.transactions.as(house, () => this.pastItsTime(rule, period, today, held));
  }

  letGoPastItsTime(rule: string, period: Period, today: PlainDate, held: Held): Promise<readonly CountedRows[]> {
    return this.transactions.as(house, () => this.goneByTime(rule, period, today, held));
  }

  /** Everybody under a hold today. */
  underHold(): Promise<readonly Id<'Person'>[]> {
    return this.transactions.as(house, async () => (await this.database.query<{ id: Id<'Person'> }>('select person_id as id from privacy.legal_hold where ended_at is null')).map(({ id }) => id));
  }

  countOf(personId: Id<'Person'>): Promise<readonly CountedRows[]> {
    return this.transactions.as(house, () => this.allOf(personId));
  }

  /** The person's own key goes too: what was sealed with it can never be read again. */
  erase(personId: Id<'Person'>): Promise<readonly CountedRows[]> {
    return this.transactions.as(house, () => this.erased(personId));
  }

  /** Why this person cannot be forgotten yet: a hold first, then what a context holds on to. */
  heldBy(personId: Id<'Person'>, held: Held): Promise<string | null> {
    return this.transactions.as(house, () => this.holding(personId, held));
  }

  /** Everybody who was forgotten here. */
  async tombstones(): Promise<readonly Id<'Person'>[]> {
    return (await this.database.query<{ id: Id<'Person'> }>('select person_id as id from privacy.tombstone order by erased_at')).map(({ id }) => id);
  }

  private async pastItsTime(rule: string, { count, unit }: Period, today: PlainDate, held: Held): Promise<readonly CountedRows[]> {
    const counted: CountedRows[] = [];
    for (const declared of this.under(rule)) {
      const found = await this.database.first<{ rows: number }>(`select count(*)::integer as rows from ${declared.table} t where ${pastItsTime(declared)} and ${notYet(declared)}`, [`${count} ${unit}`, today, held]);
      counted.push({ says: declared.says, rows: found?.rows ?? 0, stays: null });
    }
    for (const declared of along(rule)) {
      const found = await this.database.first<{ rows: number }>(`select count(*)::integer as rows from ${declared.table} t where ${this.goesAlong(rule, declared)}`, [`${count} ${unit}`, today, held]);
      if (found && found.rows > 0) counted.push({ says: declared.says, rows: found.rows, stays: null });
    }
    return counted;
  }

  private async goneByTime(rule: string, { count, unit }: Period, today: PlainDate, held: Held): Promise<readonly CountedRows[]> {
    const gone: CountedRows[] = [];
    // What is only ever added to goes for this rule alone, and until it is done.
    await this.changed("select set_config('alongside.letting_go', 'approved', true)", []);
    for (const declared of this.under(rule)) {
      const then = declared.letGo?.then;
      if (then === undefined) continue;
      const rows = await this.changed(`${then === 'delete' ? `delete from ${declared.table} t` : blank(declared.table, then)} where ${pastItsTime(declared)} and ${notYet(declared)}`, [`${count} ${unit}`, today, held]);
      gone.push({ says: declared.says, rows, stays: null });
    }
    for (const declared of along(rule)) {
      const then = declared.goesAlong?.then ?? 'delete';
      const rows = await this.changed(`${then === 'delete' ? `delete from ${declared.table} t` : blank(declared.table, then)} where ${this.goesAlong(rule, declared)}`, [`${count} ${unit}`, today, held]);
      if (rows > 0) gone.push({ says: declared.says, rows, stays: null });
    }
    await this.changed("select set_config('alongside.letting_go', '', true)", []);
    return gone;
  }

  /** About whom the rule lets go, and not done yet. */
  private goesAlong(rule: string, { about, goesAlong }: PersonalTable): string {
    const people = this.under(rule).map((declared) => `select (${declared.about})::uuid from ${declared.table} t where ${pastItsTime(declared)}`);
    return `(${about})::uuid in (${people.join(' union ')}) and not (${goesAlong?.unless ?? 'false'}) and ${changes(goesAlong?.then)}`;
  }

  private async allOf(personId: Id<'Person'>): Promise<readonly CountedRows[]> {
    const counted: CountedRows[] = [];
    for (const { table, says, about, erase } of fromTheRight()) {
      const found = await this.database.first<{ rows: number }>(`select count(*)::integer as rows from ${table} t where (${about}) = $1`, [personId]);
      if (found && found.rows > 0) counted.push({ says, rows: found.rows, stays: stays(erase) });
    }
    return counted;
  }

  private async erased(personId: Id<'Person'>): Promise<readonly CountedRows[]> {
    const gone: CountedRows[] = [];
    for (const { table, says, about, erase } of fromTheRight()) {
      if (typeof erase === 'object' && 'keep' in erase) continue;
      const rows = await this.changed(`${erase === 'delete' ? `delete from ${table} t` : blank(table, erase.blank)} where (${about}) = $1`, [personId]);
      if (rows > 0) gone.push({ says, rows, stays: null });
    }
    await this.database.query('insert into privacy.tombstone (person_id, erased_at) values ($1, now()) on conflict do nothing', [personId]);
    return gone;
  }

  private async holding(personId: Id<'Person'>, held: Held): Promise<string | null> {
    if (held.includes(personId)) return 'LEGAL_HOLD';
    const hold = await this.database.first('select 1 from privacy.legal_hold where person_id = $1 and ended_at is null', [personId]);
    if (hold) return 'LEGAL_HOLD';
    for (const { table, about, holds } of personalTables()) {
      if (holds && (await this.database.first(`select 1 from ${table} t where (${about}) = $1 and (${holds.when}) limit 1`, [personId]))) return holds.code;
    }
    return null;
  }

  private under(rule: string): readonly PersonalTable[] {
    return fromTheRight().filter(({ letGo }) => letGo?.rule === rule);
  }

  private async changed(sql: string, values: readonly unknown[]): Promise<number> {
    return (await (await this.transactions.client()).query(sql, [...values])).rowCount ?? 0;
  }
}

const fromTheRight = () => [...personalTables()].reverse();
const along = (rule: string) => fromTheRight().filter(({ goesAlong }) => goesAlong?.rule === rule);
const blank = (table: string, to: Pseudonyms) => `update ${table} t set ${Object.entries(to).map(([column, sql]) => `${column} = ${sql}`).join(', ')}`;
const stays = (erase: PersonalTable['erase']) => (typeof erase === 'object' && 'keep' in erase ? erase.keep : null);

/** A row that has lost its names already is not counted again. */
function notYet({ letGo }: PersonalTable): string {
  return changes(letGo?.then);
}

function changes(then: 'delete' | Pseudonyms | undefined): string {
  if (then === undefined || then === 'delete') return 'true';
  return `(${Object.entries(then).map(([column, sql]) => `t.${column} is distinct from ${sql}`).join(' or ')})`;
}
