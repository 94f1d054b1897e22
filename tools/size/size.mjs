import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What a phone must fetch, measured on the built portal. Prints every figure; ends red when one is over. */
const folder = 'dist/portal';
const kilo = 1024;

if (!existsSync(join(folder, '.vite/manifest.json'))) {
  console.error('There is no built portal. Run: npm run build:portal');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
const packed = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
const plain = (file) => readFileSync(join(folder, file)).length;

/** A chunk and all it needs before it can run. */
function withImports(key, found = new Set()) {
  if (!manifest[key] || found.has(key)) return found;
  found.add(key);
  for (const next of manifest[key].imports ?? []) withImports(next, found);
  return found;
}

function needs(...keys) {
  const chunks = new Set(keys.flatMap((key) => [...withImports(key)]));
  return { js: [...chunks].map((key) => manifest[key].file), css: [...new Set([...chunks].flatMap((key) => manifest[key].css ?? []))] };
}

const total = (files, measure = packed) => files.reduce((sum, file) => sum + measure(file), 0);
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const pages = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && /-page\.tsx$/.test(key));
const staffFrame = Object.keys(manifest).find((key) => key.endsWith('frames/staff-frame.tsx'));
/** For whom a page is stands in the routes: what opens only to staff and councillors is fetched on a desk. */
const routes = globSync(['libs/*/portal/src/index.{ts,tsx}', 'apps/portal/src/pages/shell-routes.ts']).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/audience: '(\w+)'[^}]*?import\('\.\/([\w-]+)\//g)].map(([, audience, page]) => ({ audience, folder: `${dirname(file)}/${page}/` })));
const opens = (audiences) => (key) => routes.some(({ audience, folder }) => key.includes(folder) && audiences.includes(audience));
const isParticipants = opens(['member', 'guardian', 'public']);
const largest = (keys, ...always) => Math.max(0, ...keys.map((key) => total(needs(entry, ...always, key).js)));
const brotli = (file) => brotliCompressSync(readFileSync(join(folder, file))).length;

const participant = pages.filter(isParticipants);
const staff = pages.filter(opens(['staff', 'councillor']));
const shell = needs(entry);
const styles = Object.values(manifest).map(({ file }) => file).filter((file) => file.endsWith('.css'));
const fonts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.woff2')).map((name) => join('assets', name));
const participantJs = largest(participant);
const figures = [
  ['participant shell, JavaScript', total(shell.js), 150 * kilo],
  ['participant shell, JavaScript, brotli', total(shell.js, brotli), 130 * kilo],
  ['shell and the largest page of a participant', participantJs, 160 * kilo],
  ['shell and the largest page of staff', largest(staff, staffFrame), 260 * kilo],
  ['styles', total(styles), 12 * kilo],
  ['first visit, all in', participantJs + total(styles) + total(fonts, plain) + packed('index.html') + packed('start.js'), 210 * kilo],
  ['reply pages, stylesheet, not packed', plain('reply.css'), 9 * kilo],
];

let over = 0;
for (const [name, bytes, most] of figures) {
  const tooMuch = most !== null && bytes > most;
  if (tooMuch) over += 1;
  console.log(`${tooMuch ? 'OVER' : ' ok '} ${(bytes / kilo).toFixed(1).padStart(7)} KB${most === null ? '' : ` of ${most / kilo} KB`}  ${name}`);
}
process.exit(over > 0 ? 1 : 0);
