import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import type { FoundChromium } from './find-chromium.ts';

const home = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))));

/** The Chromium from its npm package, unpacked once beside the other packages; later launches find it there. */
export async function unpackedChromium(): Promise<FoundChromium> {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(home, '..', '..', '.cache', `alongside-chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return { executable: join(folder, 'chromium'), env: { FONTCONFIG_FILE: fontsOnlyFrom(folder), ...missingLibraries(folder) } };
}

// It appears under its name only when whole: two test runs may unpack at the same time.
async function unpackInto(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}.`);
  // The package unpacks to the temporary folder, and its own system libraries only where it believes to be at Amazon's.
  const restore = setForNow({ TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  try {
    await sparticuz.executablePath();
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    restore();
    rmSync(unfinished, { recursive: true, force: true });
  }
}

// The same letters in every picture, whatever this computer has installed.
function fontsOnlyFrom(folder: string): string {
  const file = join(folder, 'alongside-fonts.conf');
  const wanted = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) writeFileSync(file, wanted);
  return file;
}

// A bare computer lacks a few system libraries that Chromium wants; the package carries them.
function missingLibraries(folder: string): Record<string, string> {
  if (spawnSync(join(folder, 'chromium'), ['--version']).status === 0) return {};
  return { LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
}

function setForNow(values: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, values);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}
