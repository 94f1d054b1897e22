/**
 * Everything that `npm test` runs, in this order.
 * A part of `commands` counts as one; a part of `vitest` counts its tests. `needs` is opened once, when the first part asks for it.
 * A part `beside` the one before it runs at the same time: each of the two leaves a core idle, and neither reads what the other writes.
 * @type {readonly Part[]}
 *
 * @typedef {{
 *   name: string, says: string, commands?: readonly (readonly string[])[], vitest?: readonly string[],
 *   build?: true, beside?: true, needs?: readonly ('database' | 'redis')[],
 * }} Part
 */
export const parts = [
  { name: 'lint', says: 'lint', commands: [['npm', 'run', '--silent', 'lint']] },
  { name: 'generated', says: 'generated files are current', beside: true, commands: [['npm', 'run', '--silent', 'generated:check']] },
  { name: 'types', says: 'types of the server, of the portal and of the browser stories', commands: ['server', 'portal', 'e2e'].map((program) => ['node', 'node_modules/ts7/bin/tsc', '-p', `tsconfig.${program}.json`, '--noEmit']) },
  { name: 'laws', says: 'laws of the house, each with a specimen that must be refused', beside: true, vitest: ['--project', 'tools', 'tools/architecture'] },
  { name: 'rules', says: 'rules', vitest: ['--project', 'rules'] },
  { name: 'tools', says: 'tools', vitest: ['--project', 'tools', '--exclude', 'tools/architecture/**'] },
  { name: 'portal', says: 'portal', beside: true, vitest: ['--project', 'portal'] },
  { name: 'server', says: 'server, on a real PostgreSQL', vitest: ['--project', 'server', '--project', 'platform'], needs: ['database'] },
  { name: 'journeys', says: 'journeys over HTTP', vitest: ['--project', 'journeys'], needs: ['database'] },
  { name: 'jobs', says: 'jobs on both queues, PostgreSQL and Redis', vitest: ['--project', 'platform', 'libs/platform/src/jobs'], needs: ['database', 'redis'] },
  { name: 'build', says: 'build', build: true },
  { name: 'size', says: 'size of what a phone fetches', commands: [['npm', 'run', '--silent', 'size']] },
  { name: 'browser', says: 'journeys in a real browser', vitest: ['--project', 'browser'] },
];
