import { relative, resolve } from 'node:path';

import { Hidden } from './hidden';
import { masterKeySecrets, masterKeySetting, type MasterKeySetting } from './master-key-settings';

/** What the process was told from outside. This is the only reader of the environment. */
export interface Config {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  /** The port on which the demo catches its own mail; null when real mail leaves the house. */
  readonly smtpCapturePort: number | null;
  readonly port: number;
  readonly host: string;
  /** How many proxies of ours stand in front: so many `X-Forwarded-For` entries, from the right, are believed. */
  readonly trustedProxies: number;
  /** How many questions one person may ask a minute. */
  readonly questionsAMinute: number;
  /** How many deeds those who are signed out may do a minute from one connection. */
  readonly knocksAMinute: number;
  /** How many deeds one person may do within five seconds. */
  readonly deedsAtOnce: number;
  /** What one question may cost: a thing that is answered counts one, times the rows of the lists it stands in. Null for the usual. */
  readonly mostCost: number | null;
  readonly dataDirectory: string;
  readonly demo: boolean;
  readonly production: boolean;
  readonly masterKey: MasterKeySetting;
  /** Still opens what it wrapped while a new master key takes over; its file may be away. */
  readonly previousMasterKey: MasterKeySetting;
  /** Where the newest seal of the record is told outside the house. */
  readonly sealHeads: { readonly to: string | null; readonly file: string | null; readonly everyHours: number };
  readonly publicAddress: string;
  /** GOV.UK Notify, for texts; null when none is set. */
  readonly notify: { readonly apiKey: string; readonly templateId: string } | null;
  /** What the provider of texts shows when it tells what became of them; null when that door is shut. */
  readonly textReceiptsToken: Hidden | null;
  /** Other programs of the council that may write their own questions, by name and the SHA-256 of their key. */
  readonly integrationKeys: readonly { readonly name: string; readonly sha256: string }[];
  /** The council's own sign-in for staff; null when there is none. */
  readonly workSignIn: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | null;
}

class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem';
}

const MOST_PROXIES = 10;

function proxies(text: string | undefined): number {
  const count = Number(text ?? 0);
  if (!Number.isInteger(count) || count < 0 || count > MOST_PROXIES) throw new ConfigProblem(`TRUSTED_PROXIES must be how many proxies of your own stand in front, from 0 to ${MOST_PROXIES}.`);
  return count;
}

/** Somebody of the team on a busy day asks a hundred. */
const USUAL_QUESTIONS = 600;

function questions(text: string | undefined): number {
  const count = Number(text || USUAL_QUESTIONS);
  if (!Number.isInteger(count) || count < 1) throw new ConfigProblem('QUESTIONS_A_MINUTE must be a whole number from 1.');
  return count;
}

/** A room of a hundred who come in at one moment with their cards, three deeds each. */
const USUAL_KNOCKS = 300;
/** Fewer would shut out a family of phones that mistype. */
const LEAST_KNOCKS = 10;

function knocks(text: string | undefined): number {
  const count = Number(text || USUAL_KNOCKS);
  if (!Number.isInteger(count) || count < LEAST_KNOCKS) throw new ConfigProblem(`KNOCKS_A_MINUTE must be a whole number from ${LEAST_KNOCKS}.`);
  return count;
}

/** Three a second, for five seconds, is faster than anybody presses. */
const USUAL_DEEDS = 15;

function deeds(text: string | undefined): number {
  const count = Number(text || USUAL_DEEDS);
  if (!Number.isInteger(count) || count < 1) throw new ConfigProblem('DEEDS_AT_ONCE must be a whole number from 1.');
  return count;
}

/** Not under what our own dearest page costs. */
const LEAST_COST = 3_000;

function costLimit(text: string | undefined): number | null {
  if (!text) return null;
  const cost = Number(text);
  if (!Number.isInteger(cost) || cost < LEAST_COST) throw new ConfigProblem(`QUESTION_COST must be a whole number from ${LEAST_COST}; our own pages need that.`);
  return cost;
}

function wholePort(text: string | undefined, name: string, otherwise: number): number {
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new ConfigProblem(`${name} must be a number from 0 to 65535.`);
  return port;
}

const INTEGRATION = /^(?<name>[a-z][a-z0-9-]{0,39}):(?<sha256>[0-9a-f]{64})$/;

/** `name:sha256,name:sha256`. The key itself is never in a setting. */
function integrationKeys(text: string | undefined): Config['integrationKeys'] {
  const keys = (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '').map((part) => {
    const { name, sha256 } = INTEGRATION.exec(part)?.groups ?? {};
    if (!name || !sha256) throw new ConfigProblem('INTEGRATION_KEYS must be name:sha256, separated by commas; a name has small letters, digits and hyphens, the SHA-256 of the key 64 small hexadecimal digits.');
    return { name, sha256 };
  });
  if (new Set(keys.map(({ name }) => name)).size < keys.length) throw new ConfigProblem('Two keys in INTEGRATION_KEYS have the same name.');
  return keys;
}

function masterKey(prefix: '' | 'PREVIOUS_', env: Readonly<Record<string, string | undefined>>, usualFile: string): MasterKeySetting {
  const setting = masterKeySetting(prefix, env, usualFile);
  if (typeof setting === 'string') throw new ConfigProblem(setting);
  return setting;
}

const LEAST_TOKEN = 32;

function receiptsToken(text: string | undefined): Hidden | null {
  if (!text) return null;
  if (text.length < LEAST_TOKEN) throw new ConfigProblem(`NOTIFY_RECEIPTS_TOKEN must have ${LEAST_TOKEN} characters or more, drawn by chance.`);
  return new Hidden(Buffer.from(text));
}

/** A file beside the data would be rewritten with it. */
function sealHeads(env: Readonly<Record<string, string | undefined>>, dataDirectory: string): Config['sealHeads'] {
  const [to, file, everyHours] = [env.SEAL_HEADS_TO || null, env.SEAL_HEADS_FILE || null, Number(env.SEAL_HEADS_HOURS || 1)];
  if (to !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(to)) throw new ConfigProblem('SEAL_HEADS_TO must be one e-mail address.');
  if (file !== null && !relative(resolve(dataDirectory), resolve(file)).startsWith('..')) throw new ConfigProblem('SEAL_HEADS_FILE must lie outside DATA_DIR, on a disk that whoever runs this machine cannot write anew.');
  if (!Number.isInteger(everyHours) || everyHours < 1 || everyHours > 24) throw new ConfigProblem('SEAL_HEADS_HOURS must be a whole number from 1 to 24.');
  return { to, file, everyHours };
}

/** Where an operator lays down the banks' tables of account numbers; null when there are none. They are not ours to ship. */
export function bankTablesFolder(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  return env.BANK_TABLES_DIR || null;
}

/** Read once: the keys are taken out of the environment then, so that no program that is started from here inherits them. */
let ours: Config | null = null;

/** Reads the environment. Throws with one plain sentence when something needed is missing or cannot be used. */
export function config(env?: Readonly<Record<string, string | undefined>>): Config {
  if (env) return read(env);
  ours ??= read(process.env);
  for (const name of masterKeySecrets) delete process.env[name];
  return ours;
}

function read(env: Readonly<Record<string, string | undefined>>): Config {
  const production = env.NODE_ENV === 'production';
  const demo = env.DEMO === '1';
  if (production && demo) throw new ConfigProblem('The demo cannot run with NODE_ENV=production.');
  if (!env.DATABASE_URL) throw new ConfigProblem('DATABASE_URL is not set. Use npm start, or set it to a PostgreSQL address.');
  const port = wholePort(env.PORT, 'PORT', 3000);
  const dataDirectory = env.DATA_DIR ?? '.alongside';
  return {
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL || null,
    smtpUrl: env.SMTP_URL || null,
    smtpCapturePort: env.SMTP_CAPTURE_PORT ? wholePort(env.SMTP_CAPTURE_PORT, 'SMTP_CAPTURE_PORT', 0) : null,
    port,
    host: demo ? '127.0.0.1' : (env.HOST ?? '0.0.0.0'),
    trustedProxies: proxies(env.TRUSTED_PROXIES),
    questionsAMinute: questions(env.QUESTIONS_A_MINUTE),
    knocksAMinute: knocks(env.KNOCKS_A_MINUTE),
    deedsAtOnce: deeds(env.DEEDS_AT_ONCE),
    mostCost: costLimit(env.QUESTION_COST),
    dataDirectory,
    demo,
    production,
    masterKey: masterKey('', env, `${dataDirectory}/master.key`),
    previousMasterKey: masterKey('PREVIOUS_', env, `${dataDirectory}/previous-master.key`),
    sealHeads: sealHeads(env, dataDirectory),
    publicAddress: env.PUBLIC_ADDRESS ?? `http://localhost:${port}`,
    notify: env.NOTIFY_API_KEY ? { apiKey: env.NOTIFY_API_KEY, templateId: env.NOTIFY_TEXT_TEMPLATE ?? '' } : null,
    textReceiptsToken: receiptsToken(env.NOTIFY_RECEIPTS_TOKEN),
    integrationKeys: integrationKeys(env.INTEGRATION_KEYS),
    workSignIn: env.OIDC_ISSUER ? { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID ?? '', clientSecret: env.OIDC_CLIENT_SECRET ?? '' } : null,
  };
}
