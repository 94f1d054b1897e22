import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

import { LongestFirst } from './tools/test/longest-first.ts';

const ours = {
  conditions: ['@alongside/source'],
  // Nest loads GraphQL's CommonJS build; a second copy would make our scalars strangers to it.
  alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) }],
};
const server = {
  resolve: ours,
  ssr: { resolve: ours, noExternal: [/^@alongside\//] },
};

// Vitest leaves one core to itself; once the files are read it has next to nothing to do.
const maxWorkers = Math.max(2, availableParallelism());

// One worker takes file after file and opens the house once (adr 0047). Each spec has a database of its own, and what a module remembers is true for all of them.
const opensTheHouseOnce = { isolate: false, maxWorkers };

/** The parts of `npm test` that Vitest runs; `tools/test` counts them one by one. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { ...server, test: { name: 'rules', ...opensTheHouseOnce, testTimeout: 30_000, include: ['libs/kernel/src/**/*.spec.ts', 'libs/*/rules/src/**/*.spec.ts'] } },
      { ...server, test: { name: 'tools', maxWorkers, include: ['tools/**/*.spec.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        ...server,
        test: {
          name: 'server',
          ...opensTheHouseOnce,
          include: ['libs/*/server/src/**/*.spec.ts', 'apps/api/src/**/*.spec.ts'],
          // All contexts, whichever a spec asks for: the same tables lie in every database, so they are laid once.
          setupFiles: ['reflect-metadata', 'apps/api/src/contexts.ts'],
          globalSetup: ['tools/test/throwaway-cluster.setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...server,
        test: {
          // Its specs declare contexts and rules that are none of the house: each has a process to itself.
          name: 'platform',
          maxWorkers,
          include: ['libs/platform/src/**/*.spec.ts'],
          setupFiles: ['reflect-metadata'],
          globalSetup: ['tools/test/throwaway-cluster.setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...server,
        test: {
          name: 'journeys',
          ...opensTheHouseOnce,
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
        test: { name: 'portal', maxWorkers, testTimeout: 30_000, environment: 'jsdom', setupFiles: ['tools/test/portal-day.setup.ts'], include: ['libs/kit/src/**/*.spec.{ts,tsx}', 'libs/*/portal/src/**/*.spec.tsx', 'apps/portal/src/**/*.spec.tsx'] },
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
