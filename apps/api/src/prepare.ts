import 'reflect-metadata';

import { config } from '@alongside/platform/config';
import { contextMigrations } from '@alongside/platform/context';
import { migrate } from '@alongside/platform/database';
import { platformMigrations } from '@alongside/platform/events';

import './contexts';
import { loadDemoOnce } from './load-demo-once';
import { inPlainWords } from './plain-failure';

/** Runs before the doors open: brings the database up to this code and, once, fills an empty demo. Ends with one plain sentence and a non-zero code when it cannot. */
try {
  const owner = process.env.OWNER_DATABASE_URL ?? process.env.DATABASE_URL;
  const settings = config({ ...process.env, DATABASE_URL: owner });
  const app = process.env.DATABASE_URL ? decodeURIComponent(new URL(process.env.DATABASE_URL).username) : '';
  const sameRole = process.env.OWNER_DATABASE_URL === undefined;
  const applied = await migrate(settings.databaseUrl, [platformMigrations, ...contextMigrations()], sameRole ? null : app);
  if (applied.length > 0) process.stdout.write(`The database is up to date (${applied.length} steps).\n`);
  await loadDemoOnce(process.env, (line) => process.stdout.write(`${line}\n`));
} catch (error) {
  process.stderr.write(`${inPlainWords(error)}\n`);
  process.exitCode = 1;
}
