import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { copyPlace } from '../postgres/copy-place.mjs';
import { startEmbeddedPostgres } from '../postgres/start-embedded-postgres.mjs';

/**
 * Telling the demo council's eighteen months takes longer than any story in a browser. With `DEMO_KEPT_AT` it is told once for a run of
 * many files: `tell` prepares it in that folder, and each product begins with a copy of its own.
 */
export async function beginWithKeptDemo(folder: string, tell: (postgres: { readonly ownerUrl: string; readonly appUrl: string }, keptFolder: string) => void): Promise<void> {
  const kept = process.env.DEMO_KEPT_AT;
  if (!kept) return;
  const told = join(kept, 'told.json');
  if (!existsSync(told)) {
    rmSync(kept, { recursive: true, force: true });
    mkdirSync(kept, { recursive: true, mode: 0o755 });
    const postgres = await startEmbeddedPostgres({ dataDirectory: kept, durable: false });
    try {
      tell(postgres, kept);
    } finally {
      await postgres.stop();
    }
    writeFileSync(told, JSON.stringify({ place: postgres.place }));
  }
  copyPlace((JSON.parse(readFileSync(told, 'utf8')) as { place: string }).place, folder);
  for (const name of ['master.key', 'seals']) if (existsSync(join(kept, name))) cpSync(join(kept, name), join(folder, name), { recursive: true });
}

/** Forgets it, wherever its database lies. */
export function forgetKeptDemo(kept: string): void {
  const told = join(kept, 'told.json');
  if (existsSync(told)) rmSync((JSON.parse(readFileSync(told, 'utf8')) as { place: string }).place, { recursive: true, force: true, maxRetries: 5 });
  rmSync(kept, { recursive: true, force: true, maxRetries: 5 });
}
