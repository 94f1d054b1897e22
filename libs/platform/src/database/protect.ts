/** Whose rows of one table somebody sees and writes. Whatever is not named stays closed. */
export interface Wall {
  /** Columns that hold a person's id: the row is theirs. */
  readonly own?: readonly string[];
  /** Columns that list persons' ids (`uuid[]`): the row is each one's. */
  readonly ownIn?: readonly string[];
  /** Roles that see and write every row. */
  readonly roles?: readonly string[];
  /** Roles that see every row and write none. */
  readonly readers?: readonly string[];
  /** Whoever sees that row of the other table sees this one. */
  readonly through?: { readonly column: string; readonly table: string };
  /** Any other way, as SQL over the row's columns, such as `member_id in (select members.looked_after())`. */
  readonly or?: readonly string[];
  /** Views and passages of the owner may show what they select of it: only where each of them is a promise or looks for itself who asks. */
  readonly lentToViews?: boolean;
}

/** Tables, and passages to them. */
const tables = new Set<string>();

/**
 * Puts a table behind the second wall, in a migration: `protect('consent.evidence', { through: … })`. May be said again to change who sees it.
 * Jobs and programs that state a purpose (`systemActor`) see everything; nobody without a name sees anything.
 */
export function protect(table: string, wall: Wall): string {
  remember(table);
  return `
alter table ${table} enable row level security;
alter table ${table} ${wall.lentToViews ? 'no force' : 'force'} row level security;
drop policy if exists wall on ${table};
drop policy if exists wall_to_read on ${table};
create policy wall on ${table} using (${seenBy(wall)});
${wall.readers ? `create policy wall_to_read on ${table} for select using (${actsAs(wall.readers)});` : ''}`;
}

/**
 * A view that some roles (and the system) may look through at every row of a table that is lent to views, and nobody else at any. Who acts is looked at
 * once, before the first row: a search by parts of words can use its index here, which the wall itself, looking at each row first, would not let it.
 */
export function passage(view: string, { to, of, columns }: { readonly to: readonly string[]; readonly of: string; readonly columns: string }): string {
  remember(view);
  return `create view ${view} as select ${columns} from ${of} where ${actsAs(['system', ...to])};`;
}

// Asked once a statement, not once a row, for each stands in a query of its own.
const me = '(select platform.acting_person())';
const actsAs = (roles: readonly string[]) => `(select platform.acting_as(${roles.map((role) => `'${role}'`).join(', ')}))`;

function seenBy({ own = [], ownIn = [], roles = [], through, or = [] }: Wall): string {
  return [
    actsAs(['system', ...roles]),
    ...own.map((column) => `${column} = ${me}`),
    ...ownIn.map((column) => `${me} = any(${column})`),
    ...(through ? [`exists (select from ${through.table} seen where seen.id = ${through.column})`] : []),
    ...or,
  ].join(' or ');
}

let mentions: RegExp | null = null;

function remember(name: string): void {
  tables.add(name);
  mentions = null;
}

const known = new Map<string, boolean>();
const MOST_KNOWN = 5_000;

/** Does this statement name a table behind the wall? Then it must be asked in a transaction that says who acts. */
export function isBehindWall(sql: string): boolean {
  if (mentions === null) {
    mentions = tables.size === 0 ? /(?!)/ : new RegExp(`\\b(?:${[...tables].map((table) => table.replace('.', '"?\\."?')).join('|')})\\b`);
    known.clear();
  }
  const before = known.get(sql);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const answer = mentions.test(sql);
  known.set(sql, answer);
  return answer;
}
