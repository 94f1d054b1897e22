import 'reflect-metadata';

import { backUp } from '@alongside/platform/backup';
import { MasterKeys } from '@alongside/platform/vault';

import { atTheTerminal } from './at-the-terminal';

/** `npm run backup -- FILE`: everything as it stands now, sealed with the master key, while people go on working. */
await atTheTerminal(async (house, settings, say) => {
  const [file] = process.argv.slice(2);
  if (!file) {
    say('Say where to: npm run backup -- FILE');
    return 1;
  }
  const { tables, bytes } = await backUp(settings.databaseUrl, house.get(MasterKeys), file, new Date());
  say(`${tables} tables (${(bytes / 1_000_000).toFixed(1)} MB) are in ${file}. Only the master key opens it: keep that somewhere else.`);
  return 0;
});
