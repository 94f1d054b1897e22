/** Who stood in the purpose of a line: session-actor-resolver.ts of accounts writes it, and integration-keys.ts adds through which program it was asked. */
const named = (words: string) => `substring(purpose from '^${words} by ([0-9a-f-]{36})(?:, through |$)')::uuid`;

/** Whoever looked while they were let in to somebody’s pages; the line itself names whose pages they are. SQL over platform.event. */
export const LOOKED_ALONG = named('looked along');
/** Whoever sat beside and saw it too. */
export const SUPPORTED_BY = named('supported');
/** Whose eyes they were: the one who looked along, not the one whose pages they saw. */
export const VIEWER = `coalesce(${LOOKED_ALONG}, actor_id)`;
/** Whose pages somebody else saw it on. */
export const ALONG_WITH = `case when ${LOOKED_ALONG} is not null then actor_id end`;
