import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { buildSchema } from 'graphql';
import { Client } from 'pg';

import { markers, markersIn } from '../../apps/api/journeys/access/markers.ts';
import { openSession } from '../product/open-session.ts';
import { runProduct } from '../product/run-product.ts';
import { signedIn, type SignedIn } from '../product/signed-in.ts';
import { seeded } from '../faults/random.ts';
import { badQuestion } from './bad-question.ts';
import { canariesIn } from './canaries.ts';
import { plantCanaries } from './plant-canaries.ts';

/** `npm run fuzz -- --requests 50000 --seed 1`: hostile questions to the built product, as one of each role and as nobody. No internal error is right, and no word that was trusted to us in an answer, header, log or letter where no rule shows it. */
const { values } = parseArgs({ options: { requests: { type: 'string', default: '50000' }, seed: { type: 'string', default: '1' } } });
const [requests, seed] = [Number(values.requests), Number(values.seed)];
const AT_ONCE = 8;
const PLANT_EVERY = 5_000;
const NOBODY = 'nobody';
const people = [
  'coordinator', 'parent', 'young-person', 'guardian', 'hr', 'finance-checker', 'finance-approver', 'councillor', 'practitioner', 'trainer', 'administrator', 'dpo',
  'service-lead', 'safeguarding-lead', 'supporter', 'learner', 'hiring-manager', 'democratic-services', NOBODY,
];
/** The demo has them, and no door for them. */
const unopened: Readonly<Record<string, string>> = { learner: 'Beth Collins', 'hiring-manager': 'Dan Hargreaves', 'democratic-services': 'Liam Postlethwaite' };
/** Nothing that was trusted to us is for them, whatever they ask. */
const seesNone = [NOBODY, 'councillor', 'learner', 'democratic-services'];

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../apps/api/schema.graphql'), 'utf8'));
const random = seeded(seed);
const pick = <One>(many: readonly One[]): One => many[Math.floor(random() * many.length)] as One;

const built = spawnSync('npm', ['run', '-s', 'build:server'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) process.exit(1);
const product = await runProduct({ demo: true, durable: false, env: { QUESTION_COST: '100000000' } });
const [broken, strayed]: [string[], string[]] = [[], []];
let [asked, refused, shown, planted] = [0, 0, 0, 0];
const began = Date.now();
try {
  const [askers, cookies]: [Record<string, SignedIn>, Record<string, string>] = [{}, {}];
  const again = async (person: string) => {
    if (unopened[person]) cookies[person] = await comeIn(unopened[person]);
    else cookies[person] = (askers[person] = await signedIn(product.url, person)).cookie;
  };
  const signIn = () => Promise.all(people.filter((person) => person !== NOBODY).map(again));
  const ids = await openTheRest();
  const plant = async (): Promise<readonly string[]> => {
    await signIn();
    const done = await plantCanaries({ as: (person) => askers[person] as SignedIn, ids });
    planted += done.planted;
    return done.refused;
  };
  const notPlanted = await plant();
  if (notPlanted.length > 0) throw new Error(`These could not be planted: ${notPlanted.join(', ')}`);
  const one = async (): Promise<void> => {
    const person = pick(people);
    const { operation, query, variables } = badQuestion(schema, pick);
    const response = await fetch(`${product.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', cookie: cookies[person] ?? '' }, body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data?: unknown; errors?: { message: string; extensions?: { refusal?: { code: string } } }[] };
    const { errors } = answer;
    const canaries = canariesIn(schema, answer, response.headers, seesNone.includes(person));
    shown += canaries.shown;
    strayed.push(...canaries.strayed.map((one) => `${one}: ${operation} as ${person}`));
    const code = errors?.[0]?.extensions?.refusal?.code;
    if (errors) refused += 1;
    if (response.status >= 500 || errors?.some(({ extensions }) => !extensions?.refusal || extensions.refusal.code === 'UNEXPECTED')) {
      broken.push(`${operation} as ${person}: ${JSON.stringify(variables).slice(0, 300)}`);
    }
    // Somebody signed themselves out; the next question of that person is asked signed in again.
    if (person !== NOBODY && (code === 'SIGN_IN_FIRST' || /^signOut/.test(operation))) await again(person);
  };
  const worker = async (): Promise<void> => {
    while (asked < requests) {
      asked += 1;
      if (asked % PLANT_EVERY === 0) {
        process.stderr.write(`  ${asked} asked, ${broken.length} broken, ${strayed.length} strayed\n`);
        // What was planted has been written over meanwhile; what a hostile deed closed cannot be planted again.
        await plant();
      }
      await one();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  for (const program of ['api', 'worker']) strayed.push(...markersIn(readFileSync(join(product.folder, `${program}.log`), 'utf8')).map(({ holds }) => `${holds} in the log of ${program}`));
  const letters = await (await fetch(`${product.url}/demo/outbox.json`)).text();
  strayed.push(...markersIn(letters.replaceAll(`${markers.email.word}@`, '')).map(({ holds }) => `${holds} in a letter`));
} finally {
  await product.stop();
}
process.stdout.write(`${JSON.stringify({ requests: asked, seed, refused, internalErrors: broken.length, canaries: new Set(strayed).size, canariesPlanted: planted, canariesShownRightly: shown, seconds: Math.round((Date.now() - began) / 1_000) })}\n`);
for (const line of [...new Set([...broken, ...strayed])].slice(0, 20)) process.stderr.write(`${line}\n`);
process.exitCode = broken.length === 0 && strayed.length === 0 && shown > 0 ? 0 : 1;

async function withSuperuser<Result>(run: (database: Client) => Promise<Result>): Promise<Result> {
  const database = new Client({ connectionString: product.superuserUrl });
  await database.connect();
  try {
    return await run(database);
  } finally {
    await database.end();
  }
}

/** A cookie of somebody whom the demo has no door for. */
function comeIn(name: string): Promise<string> {
  return withSuperuser(async (database) => {
    const { rows } = await database.query<{ id: string }>('select id from accounts.person where display_name = $1 and closed_at is null', [name]);
    if (rows.length !== 1) throw new Error(`The demo knows ${rows.length} people called ${name}.`);
    return openSession(database, rows[0]?.id ?? '');
  });
}

/** Answers whose records the canaries go into; a role that nobody of the demo has goes to somebody. */
async function openTheRest(): Promise<Record<'parent' | 'young-person' | 'guardian', string>> {
  return withSuperuser(async (database) => {
    await database.query("update accounts.role_grant set role = 'democratic-services' where person_id = (select id from accounts.person where display_name = $1)", [unopened['democratic-services']]);
    const { rows } = await database.query<{ demo_key: string; id: string }>("select demo_key, id from accounts.person where demo_key in ('parent', 'young-person', 'guardian')");
    return Object.fromEntries(rows.map(({ demo_key: key, id }) => [key, id])) as Record<'parent' | 'young-person' | 'guardian', string>;
  });
}
