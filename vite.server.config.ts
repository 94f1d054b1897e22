import { defineConfig } from 'vite';

/** The server programs: one file each in dist/server, our packages bundled, npm packages left outside. */
export default defineConfig({
  resolve: { conditions: ['@alongside/source'] },
  ssr: { resolve: { conditions: ['@alongside/source'] }, noExternal: [/^@alongside\//] },
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        api: 'apps/api/src/main.ts',
        worker: 'apps/worker/src/main.ts',
        prepare: 'apps/api/src/prepare.ts',
        schema: 'apps/api/src/schema.ts',
        'audit-verify': 'apps/worker/src/audit-verify.ts',
        backup: 'apps/worker/src/backup.ts',
        restore: 'apps/worker/src/restore.ts',
        'first-administrator': 'apps/worker/src/first-administrator.ts',
        'vault-rotate': 'apps/worker/src/vault-rotate.ts',
        'open-file': 'libs/platform/src/files/open-file.child.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
});
