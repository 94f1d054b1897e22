import 'reflect-metadata';

import { randomBytes } from 'node:crypto';
import { copyFile, rename, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

import { RotateMasterKey } from '@alongside/platform/vault';

import { atTheTerminal } from './at-the-terminal';

/** `npm run vault:rotate [-- --new-key]`: wraps every key anew with the current master key; the house may run meanwhile. */
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
  return left === 0 ? 0 : 1;
});

/** The old key is put aside first, and the new one appears whole: at no moment is a key that is needed not to be found. */
async function takeNewKey(masterKeyFile: string, previousMasterKeyFile: string): Promise<void> {
  await copyFile(masterKeyFile, `${previousMasterKeyFile}.new`);
  await rename(`${previousMasterKeyFile}.new`, previousMasterKeyFile);
  await writeFile(`${masterKeyFile}.new`, randomBytes(32).toString('hex'), { mode: 0o600 });
  await rename(`${masterKeyFile}.new`, masterKeyFile);
}
