import { spawnSync } from 'node:child_process';
import { chownSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownCause, PlainFailure } from '../machine/plain-failure.mjs';

/**
 * A new data directory with the two roles and the database `alongside`, or none at all: it gets its name only when complete.
 * @param {{ cluster: string, native: string, user: { uid: number, gid: number } | null, passwords: Record<'superuser' | 'owner' | 'app', string>, durable: boolean }} wish
 */
export function createCluster({ cluster, native, user, passwords, durable }) {
  const unfinished = `${cluster}.unfinished`;
  const passwordFile = `${cluster}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(passwordFile, passwords.superuser, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  try {
    run(join(native, 'bin', 'initdb'), [...initdbFlags, ...(durable ? [] : ['--no-sync']), `--pwfile=${passwordFile}`, '-D', unfinished], user);
    run(join(native, 'bin', 'postgres'), ['--single', ...(durable ? [] : ['-F']), '-D', unfinished, 'postgres'], user, roles(passwords, durable));
    renameSync(unfinished, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

const initdbFlags = [
  '-U', 'postgres', '-A', 'scram-sha-256', '-E', 'UTF8',
  '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C',
  '--set', 'timezone=Europe/London',
];

// Tests clone template databases, so there the owner may create them.
function roles({ owner, app }, durable) {
  return [
    `CREATE ROLE alongside_owner LOGIN ${durable ? '' : 'CREATEDB'} PASSWORD '${owner}'`,
    `CREATE ROLE alongside_app LOGIN PASSWORD '${app}'`,
    'CREATE DATABASE alongside OWNER alongside_owner',
    'REVOKE ALL ON DATABASE alongside FROM PUBLIC',
    'GRANT CONNECT ON DATABASE alongside TO alongside_app',
    '',
  ].join('\n');
}

function run(program, flags, user, input = '') {
  const done = spawnSync(program, flags, { ...user, cwd: '/', input, encoding: 'utf8', windowsHide: true });
  // The single-user mode ends with 0 even when a statement failed.
  const wrong = done.error ?? /(?:ERROR|FATAL|PANIC|initdb: error): .*/.exec(done.stderr)?.[0] ?? (done.status === 0 ? null : done.stderr.trim());
  if (wrong === null) return;
  throw new PlainFailure(knownCause(`${wrong} ${done.stderr}`) ?? `The database could not be created: ${wrong.message ?? wrong}`);
}
