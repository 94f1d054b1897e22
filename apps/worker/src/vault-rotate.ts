import 'reflect-metadata';

import { randomBytes } from 'node:crypto';
import { copyFile, rename, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

import { sealedColumns } from '@alongside/platform/context';
import { Database } from '@alongside/platform/database';
import { RotateMasterKey, SealAnew, TableOwner } from '@alongside/platform/vault';
import type { INestApplicationContext } from '@nestjs/common';

// Which columns are sealed the contexts say, as they are loaded.
import '@alongside/api/contexts';

import { atTheTerminal } from './at-the-terminal';

type Say = (line: string) => void;

/** `npm run vault:rotate [-- --new-key]`: wraps every key anew with the current master key, and seals anew whatever is sealed otherwise than now; the house may run meanwhile. */
await atTheTerminal(async (house, settings, say) => {
  const rotation = house.get(RotateMasterKey);
  if (process.argv.includes('--new-key')) {
    if ((await rotation.left()) > 0) {
      say('A rotation is not finished: some keys still need the master key before this one. Run npm run vault:rotate first.');
      return 1;
    }
    const { masterKey, previousMasterKey } = settings;
    if (masterKey.kind !== 'file' || previousMasterKey.kind !== 'file') {
      say('The master key is not in a plain file, so it is not for this program to make. Set the new one where it comes from (docs/operate.md), then run npm run vault:rotate.');
      return 1;
    }
    await takeNewKey(masterKey.file, previousMasterKey.file);
    say(`A new master key is in ${masterKey.file}; the one before it is in ${previousMasterKey.file}.`);
  }
  const started = performance.now();
  const wrapped = await rotation.run();
  say(`${wrapped} keys were wrapped anew in ${((performance.now() - started) / 1_000).toFixed(1)} seconds.`);
  const left = await rotation.left();
  say(left === 0 ? 'No key needs the master key before this one. Keep that only with the backups made until today.' : `${left} keys still need the one before: run it again.`);
  const whole = await sealAnew(house, say, process.env.OWNER_DATABASE_URL ?? settings.databaseUrl);
  return left === 0 && whole ? 0 : 1;
});

/** Whether all that is sealed is now sealed as it is done today. */
async function sealAnew(house: INestApplicationContext, say: Say, ownerUrl: string): Promise<boolean> {
  const [started, seal, columns] = [performance.now(), house.get(SealAnew), sealedColumns()];
  const owner = process.env.OWNER_DATABASE_URL !== undefined || (await ownsTables(house)) ? new TableOwner(ownerUrl) : null;
  const { anew, shut } = await seal.run(columns, owner);
  if (anew > 0) say(`${anew} values were sealed anew in ${((performance.now() - started) / 1_000).toFixed(1)} seconds.`);
  for (const [column, count] of shut) say(`${column}: ${count} values do not open. They were changed, or moved from another row; a backup may have them.`);
  const left = [...(await seal.left(columns))].filter(([column]) => !shut.has(column));
  for (const [column, count] of left) say(`${column}: ${count} values are still sealed as before. ${owner ? 'Run it again.' : 'Its rows are only ever added to: give OWNER_DATABASE_URL and run it again.'}`);
  if (shut.size === 0 && left.length === 0) say('Everything is sealed as it is done today.');
  return shut.size === 0 && left.length === 0;
}

/** One role for everything, as in a house that was set up by hand. */
async function ownsTables(house: INestApplicationContext): Promise<boolean> {
  const row = await house.get(Database).first<{ owns: boolean }>("select pg_get_userbyid(relowner) = current_user as owns from pg_class where oid = 'platform.person_key'::regclass");
  return row?.owns ?? false;
}

/** The old key is put aside first, and the new one appears whole: at no moment is a key that is needed not to be found. */
async function takeNewKey(masterKeyFile: string, previousMasterKeyFile: string): Promise<void> {
  await copyFile(masterKeyFile, `${previousMasterKeyFile}.new`);
  await rename(`${previousMasterKeyFile}.new`, previousMasterKeyFile);
  await writeFile(`${masterKeyFile}.new`, randomBytes(32).toString('hex'), { mode: 0o600 });
  await rename(`${masterKeyFile}.new`, masterKeyFile);
}
