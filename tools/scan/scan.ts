import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { runProduct } from '../product/run-product.ts';
import { signedIn } from '../product/signed-in.ts';
import { targetsFor } from './targets.ts';

/** `npm run scan`: wapiti and sqlmap, both from the system's packages, at the built product with the demo council, signed in. Nothing of medium weight or more is right. */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '600' }, only: { type: 'string' } } });
for (const program of ['wapiti', 'sqlmap']) {
  if (spawnSync(program, ['--version']).status === 0) continue;
  process.stderr.write(`${program} is not installed. On Debian: apt-get install wapiti sqlmap\n`);
  process.exit(1);
}
const built = spawnSync('npm', ['run', '-s', 'build:server'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'alongside-scan-'));
const tell = (line: string) => void process.stderr.write(`  ${line}\n`);
const run = (program: string, args: readonly string[]) => new Promise<string>((resolve) => {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (words: Buffer) => { said += words.toString(); });
  child.once('close', () => resolve(said));
});

interface Finding {
  readonly by: 'wapiti' | 'sqlmap';
  readonly what: string;
  readonly where: string;
  readonly words: string;
}

/** What wapiti tells without being able to know better. It is listed all the same, with why it is none. */
const explained: readonly { readonly words: RegExp; readonly why: string }[] = [
  { words: /X-Frame-Options is not set/, why: 'frame-ancestors of the content security policy says it, for every browser there is' },
  { words: /X-XSS-Protection is not set/, why: 'no browser reads it any more; where one did, it made holes' },
  { words: /Strict-Transport-Security is not set|Secure flag is not set/, why: 'the demo speaks plain http on this machine; over https both are there (guarded-doors.spec.ts)' },
  { words: /Lack of anti CSRF token/, why: 'a form of another site is refused by where it comes from, and the session cookie does not go along (guarded-doors, bad-cookies)' },
];

const product = await runProduct({ demo: true, durable: false });
const found: Finding[] = [];
let looked = 0;
try {
  const cookies: Record<string, string> = {};
  for (const person of ['coordinator', 'parent']) cookies[person] = (await signedIn(product.url, person)).cookie;
  if (values.only !== 'wapiti') for (const target of targetsFor(product.url)) {
    const output = join(folder, `sqlmap-${looked}`);
    const said = await run('sqlmap', [
      '-u', target.url, '--batch', '--level=2', '--risk=1', '--threads=4', '--timeout=20', '--ignore-code=404', '--dbms=PostgreSQL', '--disable-coloring', `--output-dir=${output}`,
      ...(target.data ? [`--data=${target.data}`] : []), ...(target.json ? ['--headers=content-type: application/json'] : []), ...(target.as ? [`--cookie=${cookies[target.as]}`, '--skip=cookie'] : []),
    ]);
    looked += 1;
    const injectable = /identified the following injection point/.test(said);
    // A scanner that was kept from looking has shown nothing.
    const looksDone = injectable || /tested parameters do not appear to be injectable/.test(said);
    if (injectable || !looksDone) found.push({ by: 'sqlmap', what: injectable ? 'SQL injection' : 'not looked at', where: target.name, words: said.slice(-600) });
    tell(`sqlmap: ${target.name}: ${injectable ? 'INJECTABLE' : looksDone ? `nothing in ${(said.match(/testing '/g) ?? []).length} tests` : 'NOT LOOKED AT'}`);
  }
  if (values.only !== 'sqlmap') for (const person of ['nobody', 'parent', 'coordinator']) {
    const report = join(folder, `wapiti-${person}.json`);
    const jar = join(folder, `${person}.cookies.json`);
    writeFileSync(jar, JSON.stringify(jarOf(product.url, cookies[person])));
    await run('wapiti', [
      '-u', `${product.url}/`, '-c', jar, '--scope', 'domain', '--flush-session', '--store-session', join(folder, `session-${person}`), '--max-scan-time', values.seconds, '--max-attack-time', '120', '-d', '6',
      ...['/demo', '/join', '/sign-in', '/help', '/privacy', '/changes', '/team', '/home', '/i/no-such-code', '/c/no-such-code', '/files/no-such-file', '/work-sign-in'].flatMap((path) => ['-s', `${product.url}${path}`]),
      '-m', 'all', '-f', 'json', '-o', report, '-v', '0', '--no-bugreport',
    ]);
    const findings = findingsIn(report);
    found.push(...findings);
    tell(`wapiti as ${person}: ${findings.length === 0 ? 'nothing' : findings.map(({ what, where }) => `${what} at ${where}`).join('; ')}`);
  }
} finally {
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${JSON.stringify({ sqlmapTargets: looked, found: found.length, goal: '0 of medium weight or more', met: found.length === 0 })}\n`);
for (const finding of found) process.stderr.write(`${JSON.stringify(finding)}\n`);
process.exitCode = found.length === 0 ? 0 : 1;

function jarOf(url: string, cookie: string | undefined): object {
  const { hostname } = new URL(url);
  const pairs = (cookie ?? '').split('; ').filter(Boolean).map((pair) => pair.split(/=(.*)/s) as [string, string]);
  return { [hostname]: { '/': Object.fromEntries(pairs.map(([name, value]) => [name, { version: 0, value, expires: null, secure: false, discard: true, port: null }])) } };
}

/** Each thing wapiti calls a vulnerability. */
function findingsIn(report: string): readonly Finding[] {
  const { vulnerabilities } = JSON.parse(readFileSync(report, 'utf8')) as { vulnerabilities: Record<string, readonly { method: string; path: string; info: string }[]> };
  const all = Object.entries(vulnerabilities).flatMap(([what, each]) => each.map(({ method, path, info }): Finding => ({ by: 'wapiti', what, where: `${method} ${path}`, words: info.slice(0, 300) })));
  return all.filter(({ what, where, words }) => {
    const known = explained.find((one) => one.words.test(words));
    if (known) tell(`wapiti: ${what} at ${where}: none, because ${known.why}`);
    return !known;
  });
}
