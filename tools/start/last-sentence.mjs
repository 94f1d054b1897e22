import { knownCause } from '../machine/plain-failure.mjs';

const wrongDatabase = [
  [/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT|timeout expired/, 'The database does not answer. Check the host and the port in DATABASE_URL, and that it is running.'],
  [/password authentication failed|28P01|28000|no pg_hba\.conf entry|SASL/, 'The database does not let us in. Check the name and the password in DATABASE_URL.'],
  [/database "[^"]*" does not exist|3D000/, 'There is no database of that name. Check the end of DATABASE_URL, or create the database first.'],
  [/permission denied/, 'The database does not allow what Alongside needs. Give the user in DATABASE_URL the right to create schemas.'],
];

/**
 * The sentence a program ended with. Ours say one themselves; a stack is read for a cause we know.
 * @param {string} words what it wrote last
 * @returns {string | null}
 */
export function lastSentence(words) {
  const lines = words.split('\n').map((line) => line.trim()).filter(Boolean);
  const stack = lines.some((line) => /^at .+[:)]/.test(line));
  const cause = knownCause(words) ?? (stack ? wrongDatabase.find(([pattern]) => pattern.test(words))?.[1] : null);
  return cause ?? (stack ? null : (lines.at(-1) ?? null));
}
