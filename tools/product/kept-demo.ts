import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { copyPlace } from '../postgres/copy-place.mjs';
import { startEmbeddedPostgres } from '../postgres/start-embedded-postgres.mjs';

interface Told {
  readonly place: string;
}

type Tell = (postgres: { readonly ownerUrl: string; readonly appUrl: string }, keptFolder: string) => void;

const toldIn = (kept: string) => join(kept, 'told.json');

/** Telling the demo council's eighteen months takes longer than any story in a browser: `tell` prepares it once in that folder, for a run of many files. */
export async function keepDemo(kept: string, tell: Tell): Promise<void> {
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true, mode: 0o755 });
  const postgres = await startEmbeddedPostgres({ dataDirectory: kept, durable: false });
  try {
    tell(postgres, kept);
  } finally {
    await postgres.stop({ hurry: false });
  }
  writeFileSync(toldIn(kept), JSON.stringify({ place: postgres.place } satisfies Told));
}

/** With `DEMO_KEPT_AT` a product begins with a copy of what is kept there, as ready as its own would be. Answers false when nothing is kept. */
export function beganWithKeptDemo(folder: string): boolean {
  const kept = process.env.DEMO_KEPT_AT;
  if (!kept || !existsSync(toldIn(kept))) return false;
  copyPlace((JSON.parse(readFileSync(toldIn(kept), 'utf8')) as Told).place, folder);
  for (const name of ['master.key', 'seals']) if (existsSync(join(kept, name))) cpSync(join(kept, name), join(folder, name), { recursive: true });
  return true;
}

/** Forgets it, wherever its database lies. */
export function forgetKeptDemo(kept: string): void {
  const told = toldIn(kept);
  if (existsSync(told)) rmSync((JSON.parse(readFileSync(told, 'utf8')) as Told).place, { recursive: true, force: true, maxRetries: 5 });
  rmSync(kept, { recursive: true, force: true, maxRetries: 5 });
}
