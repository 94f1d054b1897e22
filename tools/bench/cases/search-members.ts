import pg from 'pg';

import { runProduct } from '../../product/run-product.ts';
import { signedIn } from '../../product/signed-in.ts';
import { round, type BenchCase } from '../bench-case.ts';
import { openDemoPeople } from '../data/demo-people.ts';
import { fillFiftyThousandMembers } from '../data/fifty-thousand-members.ts';

const GOAL_MS = 100;
const ROUNDS = 30;
const A_PAGE = 50;

const query = `query SearchMembers($search: String, $kind: BroadKind, $interest: String, $language: String, $after: ID) {
  members(search: $search, kind: $kind, interest: $interest, language: $language, first: ${A_PAGE}, after: $after) {
    total next nearly members { id knownAs fullName kind strengths interests languages { code name } reachBy reachNote joinedOn stage } } }`;

type Asked = Partial<Record<'search' | 'kind' | 'interest' | 'language', string>>;

/** What coordinators type in a day: names, parts of names, slips, interests, languages, and nothing at all. */
const asked: readonly Asked[] = [
  {}, { search: 'maria' }, { search: 'thornton' }, { search: 'maria thornton' }, { search: 'zoe' }, { search: 'odegard' }, { search: 'ste' }, { search: 'jo' }, { search: 'swarbrick' },
  { search: 'bickerstaf' }, { search: 'Maira Thornten' }, { search: 'Zofja Kowalski' }, { search: 'letters' }, { search: 'gardening' }, { search: 'nobody of that name' }, { kind: 'YOUNG_PERSON' },
  { interest: 'interview panels' }, { interest: 'housing', kind: 'PARENT' }, { language: 'pl' }, { language: 'Arabic', search: 'rourke' },
];

/** The plain way to ask the same of the tables, without a server, a fold or a rule before it. */
const raw = `select id, known_as, full_name, kind, strengths, interests, languages, reach_by, reach_note, joined_on, stage, count(*) over () as total from members.member
  where stage <> 'left' and ($1::text is null or known_as ilike $1 or full_name ilike $1 or strengths ilike $1 or array_to_string(interests, ' ') ilike $1)
    and ($2::text is null or array_to_string(interests, ' ') ilike $2) and ($3::text is null or $3 = any(languages)) order by known_as collate "en-GB-x-icu", id limit ${A_PAGE}`;

export const searchMembers: BenchCase = {
  name: 'search-members',
  says: `p95 over HTTP of ${asked.length * ROUNDS} searches among 50,000 members by name, interest, language and kind, beside the same asked as plain SQL on one connection`,
  async run(tell) {
    const product = await runProduct();
    const client = new pg.Client({ connectionString: product.databaseUrl });
    try {
      await openDemoPeople(product.ownerUrl, ['coordinator']);
      await fillFiftyThousandMembers(product.ownerUrl, tell);
      await client.connect();
      const priya = await signedIn(product.url, 'coordinator');
      const times = { ours: [] as number[], raw: [] as number[], slowest: new Map<string, number>() };
      // One round to warm up; then both take turns, so that what else the machine does falls on both.
      for (let turn = -1; turn < ROUNDS; turn += 1) {
        for (const question of asked) {
          const ours = await timed(() => priya.get(query, question));
          const plain = await timed(() => client.query(raw, [like(question.search), like(question.interest), question.language ?? null]));
          if (turn < 0) continue;
          times.ours.push(ours);
          times.raw.push(plain);
          const name = JSON.stringify(question);
          times.slowest.set(name, Math.max(times.slowest.get(name) ?? 0, ours));
        }
      }
      for (const [name, slowest] of times.slowest) tell(`${name}: at most ${round(slowest, 1)} ms`);
      const [value, baseline] = [p95(times.ours), p95(times.raw)];
      return { case: 'search-members', value: round(value, 1), unit: 'ms p95', baseline: round(baseline, 1), ratio: round(value / baseline), goal: `p95 <= ${GOAL_MS} ms`, met: value <= GOAL_MS };
    } finally {
      await client.end().catch(() => undefined);
      await product.stop();
    }
  },
};

async function timed(deed: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await deed();
  return performance.now() - began;
}

function like(words: string | undefined): string | null {
  return words === undefined ? null : `%${words}%`;
}

function p95(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}
