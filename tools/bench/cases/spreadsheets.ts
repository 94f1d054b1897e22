import { readFileSync } from 'node:fs';

import { readSheet } from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';

import { runProduct, type RunningProduct } from '../../product/run-product.ts';
import { signedIn, type SignedIn } from '../../product/signed-in.ts';
import { round, type BenchCase } from '../bench-case.ts';
import { openDemoPeople } from '../data/demo-people.ts';

const ROWS = 5_000;
const GOAL_SECONDS = 60;
const first = ['Maria', 'Owen', 'Zofia', 'Kev', 'Leanne', 'Shabana', 'Tyler', 'Amara', 'Imogen', 'Farid', 'Gemma', 'Delroy', 'Nicola', 'Ioana', 'Craig', 'Chidinma', 'Rachel', 'Mehmet', 'Bethany', 'Samuel'];
const last = ['Thornley', 'Davies', 'Wilk', 'Rourke', 'Pickup', 'Aslam', 'Marsh', 'Jallow', 'Latham', 'Hosseini', 'Tattersall', 'Campbell', 'Bamber', 'Munteanu', 'Halsall', 'Eze', 'Duxbury', 'Yildiz', 'Crook', 'Adeyinka', 'Odegard', 'Swarbrick'];
const kinds = ['parent', 'carer', 'young person', 'lived experience'];

/** As a team keeps it: a number, names of which many are alike, days of birth, ways to be reached, now and then what somebody needs. */
function sheet(): Promise<Buffer> {
  const head = ['Ref', 'Name', 'Type', 'DOB', 'Email', 'Mobile', 'Access needs'];
  const rows = Array.from({ length: ROWS }, (_, n) => [
    `M-${n}`, `${first[n % first.length]} ${last[(n * 7) % last.length]} ${last[Math.floor(n / 20) % last.length]}`, kinds[n % 4] ?? '', `${1 + (n % 28)}/${1 + (n % 12)}/${n % 4 === 2 ? 2009 + (n % 7) : 1970 + (n % 35)}`, `m${n}@example.org`,
    `07700 ${String(900_000 + n).slice(-6)}`, n % 10 === 0 ? 'A ramp' : '',
  ]);
  return writeExcelFile([head, ...rows].map((row) => row.map((value) => ({ value, type: String })))).toBuffer();
}

async function until<Answer>(ask: () => Promise<Answer>, good: (answer: Answer) => boolean): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (good(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function bringIn(product: RunningProduct, priya: SignedIn, bytes: Buffer): Promise<number> {
  const form = new FormData();
  form.append('file', new Blob([bytes as never]), 'people.xlsx');
  const started = performance.now();
  const { id } = (await (await fetch(`${product.url}/files/member-imports`, { method: 'POST', body: form, headers: { cookie: priya.cookie } })).json()) as { id: string };
  await priya.get('mutation ($id: ID!) { sayImportGrownUps(id: $id, grownUps: true) { id } }', { id });
  await priya.get('mutation ($id: ID!, $key: String!) { applyMemberImport(id: $id, idempotencyKey: $key) { state } }', { id, key: crypto.randomUUID() });
  const done = await until(() => priya.get<{ memberImport: { state: string; newCount: number } }>('query ($id: ID!) { memberImport(id: $id) { state newCount } }', { id }), ({ memberImport }) => memberImport.state !== 'TAKING');
  if (done.memberImport.state !== 'DONE' || done.memberImport.newCount !== ROWS) throw new Error(`Not all came in: ${JSON.stringify(done)}`);
  return performance.now() - started;
}

async function takeOut(product: RunningProduct, priya: SignedIn): Promise<number> {
  const dilys = await signedIn(product.url, 'dpo');
  const fields = ['FULLNAME', 'KIND', 'EMAIL', 'PHONE', 'INTERESTS'];
  const { approveExportPurpose } = await dilys.get<{ approveExportPurpose: { id: string } }>('mutation ($fields: [ExportField!]!) { approveExportPurpose(words: "A letter", fields: $fields) { id } }', { fields });
  const started = performance.now();
  const { askForMemberExport: id } = await priya.get<{ askForMemberExport: string }>('mutation ($id: ID!, $fields: [ExportField!]!, $key: String!) { askForMemberExport(purposeId: $id, fields: $fields, idempotencyKey: $key) }', { id: approveExportPurpose.id, fields, key: crypto.randomUUID() });
  await until(() => priya.get<{ memberExports: { state: string }[] }>('{ memberExports { state } }'), ({ memberExports }) => memberExports[0]?.state === 'READY');
  const file = Buffer.from(await (await fetch(`${product.url}/files/member-exports/${id}.xlsx`, { headers: { cookie: priya.cookie } })).arrayBuffer());
  const took = performance.now() - started;
  if ((await readSheet(file)).length !== ROWS + 1) throw new Error('Not everybody is in the sheet that left.');
  return took;
}

/** The most memory a program ever held, as Linux counts it; null elsewhere. */
function peakMegabytes(pid: number | undefined): number | null {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;
  } catch {
    return null;
  }
}

export const spreadsheets: BenchCase = {
  name: 'spreadsheets',
  says: `a workbook of ${ROWS} members from upload to done over HTTP, by the worker, beside plain parsing of the same file in one program; a sheet of all of them out again and the most memory each program held are told on the way`,
  async run(tell) {
    const bytes = await sheet();
    const product = await runProduct();
    try {
      await openDemoPeople(product.ownerUrl, ['coordinator', 'dpo']);
      const priya = await signedIn(product.url, 'coordinator');
      const parsing = performance.now();
      if ((await readSheet(bytes)).length !== ROWS + 1) throw new Error('The sheet is not what it should be.');
      const baseline = (performance.now() - parsing) / 1_000;
      const idle = { api: peakMegabytes(product.pidOf('api')), worker: peakMegabytes(product.pidOf('worker')) };
      const value = (await bringIn(product, priya, bytes)) / 1_000;
      const out = (await takeOut(product, priya)) / 1_000;
      for (const program of ['api', 'worker'] as const) tell(`${program}: at most ${round(peakMegabytes(product.pidOf(program)) ?? 0, 0)} MB, ${round(idle[program] ?? 0, 0)} MB before`);
      tell(`out again: ${round(out, 1)} s`);
      return { case: 'spreadsheets', value: round(value, 2), unit: 's', baseline: round(baseline, 2), ratio: round(value / baseline, 1), goal: `<= ${GOAL_SECONDS} s`, met: value <= GOAL_SECONDS };
    } finally {
      await product.stop();
    }
  },
};
