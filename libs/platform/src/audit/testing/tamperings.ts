/** One thing a superuser could do to the log, as SQL. `dice` gives whole numbers below its argument. */
export type Tampering = (dice: (below: number) => number, rows: number, seals: number) => string;

const other: Readonly<Record<string, string>> = {
  id: 'gen_random_uuid()', name: `name || 'x'`, subject_id: 'gen_random_uuid()', data: `data || '{"count": 99999}'`, at: `at + interval '1 microsecond'`,
  recorded_at: `recorded_at - interval '1 microsecond'`, actor_kind: `actor_kind || 's'`, actor_id: 'gen_random_uuid()', purpose: `purpose || ' '`,
  mark: `set_byte(mark, 3, 255 - get_byte(mark, 3))`,
};
const otherInSeal: Readonly<Record<string, string>> = {
  number: 'number + 100', sealed_at: `sealed_at + interval '1 millisecond'`, rows: 'rows + 1', leaves: 'set_byte(leaves, 20, 255 - get_byte(leaves, 20))',
  root: 'set_byte(root, 0, 255 - get_byte(root, 0))', previous: 'set_byte(previous, 0, 255 - get_byte(previous, 0))', mark: 'set_byte(mark, 0, 255 - get_byte(mark, 0))',
};
const columns = 'id, name, subject_id, data, at, recorded_at, actor_kind, actor_id, purpose, mark';
const nth = (seq: number) => `(select seq from platform.event order by seq offset ${seq} limit 1)`;

export const tamperings: Readonly<Record<string, Tampering>> = {
  ...Object.fromEntries(Object.entries(other).map(([column, value]) => [
    `changes ${column}`, ((dice, rows) => `update platform.event set ${column} = ${value} where seq = ${nth(dice(rows))}`) satisfies Tampering,
  ])),
  ...Object.fromEntries(Object.entries(otherInSeal).map(([column, value]) => [
    `changes ${column} of a seal`, ((dice, _, seals) => `update platform.seal set ${column} = ${value} where number = ${1 + dice(seals)}`) satisfies Tampering,
  ])),
  'renumbers a row': (dice, rows) => `update platform.event set seq = seq + 1000000 where seq = ${nth(dice(rows))}`,
  'deletes a row': (dice, rows) => `delete from platform.event where seq = ${nth(dice(rows))}`,
  'deletes some rows': (dice, rows) => `delete from platform.event where seq >= ${nth(dice(rows))} and seq < ${nth(dice(rows))} + 3 or seq = ${nth(dice(rows))}`,
  'empties the log': () => 'truncate platform.event cascade',
  'inserts a copy quietly': (dice, rows) => `insert into platform.event (${columns}) select gen_random_uuid(), ${columns.slice(4)} from platform.event where seq = ${nth(dice(rows))}`,
  'inserts an invented row as the house would': () =>
    `set session_replication_role = origin;
     insert into platform.event (id, name, subject_id, data, at, actor_kind, purpose) values (gen_random_uuid(), 'payments.payment-approved', gen_random_uuid(), '{}', now(), 'person', 'signed-in');
     set session_replication_role = replica`,
  'inserts a copy with its mark as the house would': (dice, rows) =>
    `set session_replication_role = origin;
     insert into platform.event (${columns}) select gen_random_uuid(), ${columns.slice(4)} from platform.event where seq = ${nth(dice(rows))};
     set session_replication_role = replica`,
  'lets two rows change places': (dice, rows) => {
    const one = dice(rows - 1);
    return `with pair as (select ${nth(one)} as one, ${nth(one + 1)} as two),
      away as (delete from platform.event using pair where seq in (one, two) returning seq, ${columns}, one, two)
      insert into platform.event (seq, ${columns}) overriding system value select case when seq = one then two else one end + 5000000, ${columns} from away;
      update platform.event set seq = seq - 5000000 where seq > 5000000`;
  },
  'deletes a seal': (dice, _, seals) => `delete from platform.seal where number = ${1 + dice(seals)}`,
  'deletes a seal with its rows and closes the gap': (dice, _, seals) => {
    const number = 1 + dice(seals);
    return `delete from platform.event where seq in (select ('x' || encode(substring(s.leaves from 40 * g + 1 for 8), 'hex'))::bit(64)::bigint from platform.seal s, generate_series(0, s.rows - 1) g where s.number = ${number});
      delete from platform.seal where number = ${number};
      update platform.seal set number = number - 1 where number > ${number}`;
  },
  'cuts off the end, rows and seals': (dice, _, seals) => {
    const number = 1 + dice(seals);
    return `delete from platform.event where seq in (select ('x' || encode(substring(s.leaves from 40 * g + 1 for 8), 'hex'))::bit(64)::bigint from platform.seal s, generate_series(0, s.rows - 1) g where s.number >= ${number});
      delete from platform.seal where number >= ${number}`;
  },
  'cuts off the seals and lets the rows be sealed again': (dice, _, seals) => {
    const number = 1 + dice(seals);
    return `insert into platform.unsealed select ('x' || encode(substring(s.leaves from 40 * g + 1 for 8), 'hex'))::bit(64)::bigint from platform.seal s, generate_series(0, s.rows - 1) g where s.number >= ${number};
      delete from platform.seal where number >= ${number}`;
  },
  'copies one seal over another': (dice, _, seals) => {
    const to = 2 + dice(seals - 1);
    return `update platform.seal t set leaves = f.leaves, rows = f.rows, root = f.root, mark = f.mark from platform.seal f where f.number = ${to - 1} and t.number = ${to}`;
  },
};
