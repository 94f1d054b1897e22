import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

import { build } from 'vite';

/** Writes apps/api/schema.graphql from the code (or the file named as first argument). Builds in a folder of its own, so several people may do it at once. */
const target = process.argv[2] ?? 'apps/api/schema.graphql';
const folder = `dist/schema-${process.pid}`;
try {
  await build({
    configFile: 'vite.server.config.ts',
    logLevel: 'error',
    build: { outDir: folder, rolldownOptions: { input: { schema: 'apps/api/src/schema.ts' } } },
  });
  const { status } = spawnSync(process.execPath, [`${folder}/schema.js`, target], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
