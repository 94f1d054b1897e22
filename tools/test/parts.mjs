/**
 * Everything that `npm test` runs, in this order.
 * A part of `commands` counts as one; a part of `vitest` counts its tests. `needs` is opened once, when the first part asks for it.
 * @type {readonly Part[]}
 *
 * @typedef {{
 *   name: string, says: string, commands?: readonly (readonly string[])[], vitest?: readonly string[],
 *   build?: true, needs?: readonly ('database' | 'redis')[],
 * }} Part
 */
export const parts = [
  { name: 'types', says: 'types of the server and of the portal', commands: [['node', 'node_modules/ts7/bin/tsc', '-p', 'tsconfig.server.json', '--noEmit'], ['node', 'node_modules/ts7/bin/tsc', '-p', 'tsconfig.portal.json', '--noEmit']] },
  { name: 'lint', says: 'lint', commands: [['npm', 'run', '--silent', 'lint']] },
  { name: 'laws', says: 'laws of the house, each with a specimen that must be refused', vitest: ['--project', 'tools', 'tools/architecture'] },
  { name: 'generated', says: 'generated files are current', commands: [['npm', 'run', '--silent', 'generated:check']] },
  { name: 'rules', says: 'rules', vitest: ['--project', 'rules'] },
  { name: 'tools', says: 'tools', vitest: ['--project', 'tools', '--exclude', 'tools/architecture/**'] },
  { name: 'portal', says: 'portal', vitest: ['--project', 'portal'] },
  { name: 'server', says: 'server, on a real PostgreSQL', vitest: ['--project', 'server'], needs: ['database'] },
  { name: 'journeys', says: 'journeys over HTTP', vitest: ['--project', 'journeys'], needs: ['database'] },
  { name: 'jobs', says: 'jobs on both queues, PostgreSQL and Redis', vitest: ['--project', 'server', 'libs/platform/src/jobs'], needs: ['database', 'redis'] },
  { name: 'build', says: 'build', build: true },
  { name: 'size', says: 'size of what a phone fetches', commands: [['npm', 'run', '--silent', 'size']] },
  { name: 'browser', says: 'journeys in a real browser', vitest: ['--project', 'browser'] },
];
