import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const ours = {
  conditions: ['@alongside/source'],
  // Nest loads GraphQL's CommonJS build; a second copy would make our scalars strangers to it.
  alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) }],
};
const server = {
  resolve: ours,
  ssr: { resolve: ours, noExternal: [/^@alongside\//] },
};

/** The parts of `npm test` that Vitest runs; `tools/test` counts them one by one. */
export default defineConfig({
  test: {
    projects: [
      { ...server, test: { name: 'rules', include: ['libs/kernel/src/**/*.spec.ts', 'libs/*/rules/src/**/*.spec.ts'] } },
      { ...server, test: { name: 'tools', include: ['tools/**/*.spec.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        ...server,
        test: {
          name: 'server',
          include: ['libs/platform/src/**/*.spec.ts', 'libs/*/server/src/**/*.spec.ts', 'apps/api/src/**/*.spec.ts'],
          setupFiles: ['reflect-metadata'],
          globalSetup: ['tools/test/throwaway-cluster.setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...server,
        test: {
          name: 'journeys',
          include: ['apps/api/journeys/**/*.spec.ts'],
          setupFiles: ['reflect-metadata'],
          globalSetup: ['tools/test/throwaway-cluster.setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: './vite.portal.config.ts',
        root: '.',
        test: { name: 'portal', environment: 'jsdom', setupFiles: ['tools/test/portal-day.setup.ts'], include: ['libs/kit/src/**/*.spec.{ts,tsx}', 'libs/*/portal/src/**/*.spec.tsx', 'apps/portal/src/**/*.spec.tsx'] },
      },
      {
        ...server,
        test: {
          name: 'browser',
          include: ['apps/portal-e2e/**/*.spec.ts'],
          globalSetup: ['tools/test/demo-kept-once.setup.ts'],
          testTimeout: 180_000,
          // A hook loads the demo council, eighteen months by the product's own deeds: patience on a busy machine, no figure.
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
