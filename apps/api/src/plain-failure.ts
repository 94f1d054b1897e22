const byCode: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'No database answers at DATABASE_URL. Start it, or take DATABASE_URL away to use the built-in one.',
  ENOTFOUND: 'The host in DATABASE_URL cannot be found.',
  ETIMEDOUT: 'The database at DATABASE_URL does not answer.',
  '28P01': 'The database refuses the user or password in DATABASE_URL.',
  '28000': 'The database refuses the user in DATABASE_URL.',
  '3D000': 'The database named in DATABASE_URL does not exist.',
  '42501': 'The user in DATABASE_URL may not create tables there.',
  '53100': 'The disk is full, so the database cannot write.',
  ENOSPC: 'The disk is full.',
  ERR_INVALID_URL: 'DATABASE_URL is not a PostgreSQL address (postgres://user:password@host:port/name).',
};

/** One sentence for a person at a terminal. */
export function inPlainWords(error: unknown): string {
  const { name, message, code } = error as { name?: string; message?: string; code?: string };
  if (name === 'NewerDatabase') return `This database was used by a newer version of Alongside (it knows "${message}"). Start that version instead.`;
  if (name === 'ConfigProblem') return message ?? 'A setting is wrong.';
  return (code !== undefined && byCode[code]) || `The database could not be made ready: ${message ?? 'unknown reason'}.`;
}
