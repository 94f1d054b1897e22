import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFailure } from '../machine/plain-failure.mjs';

const file = (place) => join(place, 'passwords.json');

/** New passwords, kept beside the data, readable by who starts Alongside only. */
export function newPasswords(place) {
  const passwords = { superuser: password(), owner: password(), app: password() };
  writeFileSync(file(place), JSON.stringify(passwords), { mode: 0o600 });
  return passwords;
}

/** @returns {{ superuser: string, owner: string, app: string }} */
export function keptPasswords(place) {
  if (!existsSync(file(place))) throw new PlainFailure(`The database's passwords are missing from ${place}. Forget the demo data with: npm run reset`);
  return JSON.parse(readFileSync(file(place), 'utf8'));
}

function password() {
  return randomBytes(24).toString('base64url');
}
