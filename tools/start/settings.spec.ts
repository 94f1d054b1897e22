import { describe, expect, it } from 'vitest';
import { environmentFor } from './environment.mjs';
import { settingsFrom } from './settings.mjs';

const council = 'postgres://app:secret@db.example:5432/council';

describe('what the environment asks for', () => {
  it('is the demo on port 3000 of this computer when it asks for nothing', () => {
    expect(settingsFrom({})).toMatchObject({ demo: true, port: 3000, host: '127.0.0.1', databaseUrl: null });
  });

  it('is no demo with a database of your own', () => {
    expect(settingsFrom({ DATABASE_URL: council, HOST: '0.0.0.0' })).toMatchObject({ demo: false, host: '0.0.0.0', databaseUrl: council });
  });

  it.each([
    [{ NODE_ENV: 'production' }, 'NODE_ENV=production needs a DATABASE_URL'],
    [{ NODE_ENV: 'production', DEMO: '1', DATABASE_URL: council }, 'The demo cannot run with NODE_ENV=production'],
    [{ HOST: '0.0.0.0' }, 'The demo listens on this computer only'],
    [{ PORT: 'three' }, 'PORT is a whole number'],
    [{ PORT: '0' }, 'PORT is a whole number'],
    [{ PORT: '70000' }, 'PORT is a whole number'],
    [{ DATABASE_URL: 'mysql://root@localhost/x' }, 'DATABASE_URL is not the address of a PostgreSQL database'],
    [{ DATABASE_URL: 'council' }, 'DATABASE_URL is not the address of a PostgreSQL database'],
  ])('is refused in one sentence: %j', (env, sentence) => {
    expect(() => settingsFrom(env)).toThrow(sentence);
  });

  it('never repeats an address that carries a password', () => {
    expect(() => settingsFrom({ DATABASE_URL: 'mysql://root:hunter2@localhost/x' })).toThrow(/^(?!.*hunter2)/);
  });
});

describe('what the programs are told', () => {
  const database = { ownerUrl: 'postgres://owner@h/d', appUrl: 'postgres://app@h/d' };
  const told = environmentFor(settingsFrom({}), { database, masterKeyFile: '/k', capturePort: 4025 }, { OWNER_DATABASE_URL: 'x', PATH: '/bin' });

  it('is the owner of the database for the preparation, and for what an owner runs at the terminal', () => {
    expect(told.owner).toMatchObject({ OWNER_DATABASE_URL: database.ownerUrl, DATABASE_URL: database.appUrl });
    expect(told.prepare).toMatchObject({ OWNER_DATABASE_URL: database.ownerUrl, DATABASE_URL: database.appUrl });
    expect(told.api).not.toHaveProperty('OWNER_DATABASE_URL');
    expect(told.worker).not.toHaveProperty('OWNER_DATABASE_URL');
  });

  it('hands a master key of the environment on to API and worker, and to nobody who opens nothing', () => {
    const council = settingsFrom({ DATABASE_URL: 'postgres://app@h/d' });
    const given = environmentFor(council, { database, masterKeyFile: '/k', capturePort: null }, { MASTER_KEY: 'x', PREVIOUS_MASTER_KEY: 'y', PREVIOUS_MASTER_KEY_FILE: '/old' });
    expect(given.api).toMatchObject({ MASTER_KEY: 'x', PREVIOUS_MASTER_KEY: 'y', PREVIOUS_MASTER_KEY_FILE: '/old' });
    expect(given.api).not.toHaveProperty('MASTER_KEY_FILE');
    for (const secret of ['MASTER_KEY', 'PREVIOUS_MASTER_KEY']) expect(given.prepare).not.toHaveProperty(secret);
    // A restore opens what is sealed, so it is told the key as well.
    expect(given.owner).toMatchObject({ MASTER_KEY: 'x', PREVIOUS_MASTER_KEY: 'y' });
    expect(told.api).toMatchObject({ MASTER_KEY_FILE: '/k' });
  });

  it('lets both send mail to the demo, and only the API catch it', () => {
    expect(told.worker).toMatchObject({ SMTP_URL: 'smtp://127.0.0.1:4025', DEMO: '1' });
    expect(told.worker).not.toHaveProperty('SMTP_CAPTURE_PORT');
    expect(told.api).toMatchObject({ SMTP_CAPTURE_PORT: '4025', PATH: '/bin' });
  });
});
