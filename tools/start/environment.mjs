import { join } from 'node:path';
import { withoutKeys } from '../machine/without-keys.mjs';

/**
 * What each program is told. Only `prepare`, and what an owner runs at the terminal, learn how to be the owner of the database.
 * @param {ReturnType<typeof import('./settings.mjs').settingsFrom>} settings
 * @param {{ database: { ownerUrl: string | null, appUrl: string }, masterKeyFile: string, capturePort: number | null }} found
 */
export function environmentFor(settings, { database, masterKeyFile, capturePort }, base = process.env) {
  const all = {
    ...without('OWNER_DATABASE_URL', base),
    ...present({
      DEMO: settings.demo ? '1' : '0',
      HOST: settings.host,
      PORT: String(settings.port),
      DATA_DIR: settings.dataDirectory,
      DATABASE_URL: database.appUrl,
      REDIS_URL: settings.redisUrl,
      SMTP_URL: settings.smtpUrl ?? (capturePort && `smtp://127.0.0.1:${capturePort}`),
      MASTER_KEY_FILE: base.MASTER_KEY ? null : masterKeyFile,
      NODE_COMPILE_CACHE: base.NODE_COMPILE_CACHE ?? join(settings.dataDirectory, 'compiled'), // a quarter less to do at each start
    }),
  };
  return {
    prepare: { ...(settings.demo ? all : withoutKeys(all)), ...present({ OWNER_DATABASE_URL: database.ownerUrl }) },
    owner: { ...all, ...present({ OWNER_DATABASE_URL: database.ownerUrl }) },
    worker: all,
    api: { ...all, ...present({ SMTP_CAPTURE_PORT: capturePort && String(capturePort) }) },
  };
}

function without(name, env) {
  return Object.fromEntries(Object.entries(env).filter(([its]) => its !== name));
}

function present(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
