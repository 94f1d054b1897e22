import { join } from 'node:path';

import { build } from 'vite';

const root = join(import.meta.dirname, '../../..');

/** Builds the API without its rules into the folder that is named, beside the product's own build. */
export async function buildUnguarded(outDir: string): Promise<string> {
  await build({
    root, configFile: false, logLevel: 'error',
    resolve: { conditions: ['@alongside/source'] },
    ssr: { resolve: { conditions: ['@alongside/source'] }, noExternal: [/^@alongside\//] },
    plugins: [{ name: 'no-rules', enforce: 'pre', resolveId: (source: string) => (source.endsWith('/guard-schema') ? join(import.meta.dirname, 'guard-schema.ts') : null) }],
    build: {
      ssr: true, outDir, emptyOutDir: true, target: 'node22', minify: false,
      rolldownOptions: { input: { unguarded: join(import.meta.dirname, 'main.ts') }, output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' } },
    },
  });
  return join(outDir, 'unguarded.js');
}
