import { join, resolve } from 'node:path';
import { PlainFailure } from '../machine/plain-failure.mjs';
import { repository } from '../machine/repository.mjs';

const loopback = ['127.0.0.1', 'localhost', '::1'];

/**
 * What the environment asks for; anything it asks that cannot be is refused here, before work begins.
 * @param {NodeJS.ProcessEnv} env
 */
export function settingsFrom(env) {
  const production = env.NODE_ENV === 'production';
  const demo = env.DEMO === '1' || (!env.DATABASE_URL && env.DEMO !== '0');
  if (production && env.DEMO === '1') throw new PlainFailure('The demo cannot run with NODE_ENV=production: anybody could be anybody.');
  if (production && !env.DATABASE_URL) throw new PlainFailure('NODE_ENV=production needs a DATABASE_URL: the built-in database is for the demo only.');
  if (demo && env.HOST && !loopback.includes(env.HOST)) throw new PlainFailure('The demo listens on this computer only. Leave HOST out, or set DATABASE_URL for a council of your own.');
  return {
    demo,
    port: portFrom(env.PORT),
    host: demo ? '127.0.0.1' : env.HOST || '127.0.0.1',
    dataDirectory: dataDirectoryFrom(env),
    databaseUrl: databaseUrl('DATABASE_URL', env),
    ownerDatabaseUrl: databaseUrl('OWNER_DATABASE_URL', env),
    redisUrl: env.REDIS_URL || null,
    smtpUrl: env.SMTP_URL || null,
    masterKeyFile: env.MASTER_KEY_FILE || null,
    masterKeyIsSet: Boolean(env.MASTER_KEY), // the key itself goes past us, to the programs that need it
  };
}

/** @param {NodeJS.ProcessEnv} env */
export function dataDirectoryFrom(env) {
  return env.DATA_DIR ? resolve(repository, env.DATA_DIR) : join(repository, '.alongside');
}

function portFrom(text) {
  if (!text) return 3000;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new PlainFailure('PORT is a whole number from 1 to 65535, for example PORT=3001.');
  return port;
}

// The address itself is never said: it carries a password.
function databaseUrl(name, env) {
  const text = env[name];
  if (!text) return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address && /^postgres(?:ql)?:$/.test(address.protocol)) return text;
  throw new PlainFailure(`${name} is not the address of a PostgreSQL database. It looks like postgres://name:password@host:5432/database`);
}
