import 'reflect-metadata';

import { contextMigrations } from '@alongside/platform/context';
import { systemActor } from '@alongside/kernel';
import { AccountsDoor } from '@alongside/accounts/server';
import { WatchInvariants } from '@alongside/platform/alarms';
import { inWords, SealCopies, VerifyTheLog } from '@alongside/platform/audit';
import { restore } from '@alongside/platform/backup';
import { config, type Config } from '@alongside/platform/config';
import { platformMigrations } from '@alongside/platform/events';
import { frameworkLog } from '@alongside/platform/log';
import { MasterKeys, masterKeysIn } from '@alongside/platform/vault';
import { PrivacyDoor } from '@alongside/privacy/server';
import { NestFactory } from '@nestjs/core';

import { tellAndEnd } from './tell-and-end';
import { WorkerModule } from './worker.module';

/**
 * `npm run restore -- FILE`: brings a backup back into an empty database. Whoever was forgotten since is forgotten again, everybody is signed out, and the
 * record and the invariants are looked at. Ends with 0 only when nothing was found.
 */
const say = (line: string) => void process.stdout.write(`${line}\n`);
try {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error('Say which: npm run restore -- FILE');
  const settings = config();
  const madeAt = await bringBack(file, settings);
  process.exitCode = await setRight(settings, madeAt);
} catch (error) {
  tellAndEnd(error);
}

async function bringBack(file: string, settings: Config): Promise<Date> {
  const owner = process.env.OWNER_DATABASE_URL ?? settings.databaseUrl;
  const app = process.env.OWNER_DATABASE_URL === undefined ? null : decodeURIComponent(new URL(settings.databaseUrl).username);
  const keys = new MasterKeys(masterKeysIn(settings));
  const { tables, madeAt } = await restore(owner, app, [platformMigrations, ...contextMigrations()], keys, file);
  say(`${tables} tables are back as they stood at ${madeAt.toISOString()}.`);
  return madeAt;
}

async function setRight(settings: Config, madeAt: Date): Promise<number> {
  const house = await NestFactory.createApplicationContext(WorkerModule.with(settings), { logger: frameworkLog, abortOnError: false });
  try {
    await house.get(SealCopies).putAside(decodeURIComponent(new URL(settings.databaseUrl).pathname.slice(1)), new Date());
    say(`${await house.get(PrivacyDoor).forgetAgain()} people who had been forgotten since are forgotten again.`);
    say(`${await house.get(AccountsDoor).signEverybodyOut(systemActor('restore'))} sessions were ended: everybody signs in again.`);
    const { findings, rows } = await house.get(VerifyTheLog).run();
    for (const finding of findings) say(inWords(finding));
    const alarms = await house.get(WatchInvariants).look();
    for (const { name, rows: found } of alarms) say(`${name}: ${found}`);
    say(`Looked at ${rows} rows of the record; ${findings.length + alarms.length} things are not as they should be.`);
    say(`What happened after ${madeAt.toISOString()} is not in it: compare pay files with the bank before another is made, and expect letters to go out a second time.`);
    return findings.length + alarms.length === 0 ? 0 : 1;
  } finally {
    await house.close();
  }
}
