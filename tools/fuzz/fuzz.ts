import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { buildSchema } from 'graphql';

import { runProduct } from '../product/run-product.ts';
import { signedIn, type SignedIn } from '../product/signed-in.ts';
import { seeded } from '../faults/random.ts';
import { badQuestion } from './bad-question.ts';

/** `npm run fuzz -- --requests 50000 --seed 1`: hostile questions to the built product, as everybody the demo knows. No internal error is right. */
const { values } = parseArgs({ options: { requests: { type: 'string', default: '50000' }, seed: { type: 'string', default: '1' } } });
const [requests, seed] = [Number(values.requests), Number(values.seed)];
const AT_ONCE = 8;
const people = ['coordinator', 'parent', 'young-person', 'guardian', 'hr', 'finance-checker', 'finance-approver', 'councillor', 'practitioner', 'trainer', 'administrator', 'dpo'];

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../apps/api/schema.graphql'), 'utf8'));
const random = seeded(seed);
const pick = <One>(many: readonly One[]): One => many[Math.floor(random() * many.length)] as One;

const built = spawnSync('npm', ['run', '-s', 'build:server'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) process.exit(1);
const product = await runProduct({ demo: true, durable: false });
const broken: string[] = [];
let [asked, refused] = [0, 0];
const began = Date.now();
try {
  const askers: Record<string, SignedIn> = {};
  const again = async (person: string) => (askers[person] = await signedIn(product.url, person));
  for (const person of people) await again(person);
  const one = async (): Promise<void> => {
    const person = pick(people);
    const { operation, query, variables } = badQuestion(schema, pick);
    const response = await fetch(`${product.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', cookie: askers[person]?.cookie ?? '' }, body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await response.json()) as { errors?: { message: string; extensions?: { refusal?: { code: string } } }[] };
    const code = errors?.[0]?.extensions?.refusal?.code;
    if (errors) refused += 1;
    if (response.status >= 500 || errors?.some(({ extensions }) => !extensions?.refusal || extensions.refusal.code === 'UNEXPECTED')) {
      broken.push(`${operation} as ${person}: ${JSON.stringify(variables).slice(0, 300)}`);
    }
    // Somebody signed themselves out; the next question of that person is asked signed in again.
    if (code === 'SIGN_IN_FIRST' || /^signOut/.test(operation)) await again(person);
  };
  const worker = async (): Promise<void> => {
    while (asked < requests) {
      asked += 1;
      if (asked % 5_000 === 0) process.stderr.write(`  ${asked} asked, ${broken.length} broken\n`);
      await one();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
} finally {
  await product.stop();
}
process.stdout.write(`${JSON.stringify({ requests: asked, seed, refused, internalErrors: broken.length, seconds: Math.round((Date.now() - began) / 1_000) })}\n`);
for (const line of [...new Set(broken)].slice(0, 20)) process.stderr.write(`${line}\n`);
process.exitCode = broken.length === 0 ? 0 : 1;
