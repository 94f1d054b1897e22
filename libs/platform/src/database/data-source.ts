import { types } from 'pg';
import { DataSource } from 'typeorm';

import { contextEntities } from './context-entities';
import { refuseMightyRole } from './mighty-role';
import { KEPT_OPEN_MS, SteadyClient } from './steady-client';

const BIGINT = 20;
const DATE = 1082;

// Days stay text (a day has no zone) and pence stay numbers (safe up to 90 million million pounds).
types.setTypeParser(DATE, (text) => text);
types.setTypeParser(BIGINT, (text) => Number(text));

export async function openDataSource(url: string, longestMs?: number, production = false): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: [...contextEntities],
    synchronize: false,
    logging: false,
    poolSize: 12,
    extra: { Client: SteadyClient, connectionTimeoutMillis: 15_000, idleTimeoutMillis: KEPT_OPEN_MS, ...(longestMs === undefined ? {} : { statement_timeout: longestMs }) },
  });
  await source.initialize();
  await refuseMightyRole(source, production).catch(async (error: unknown) => {
    await source.destroy();
    throw error;
  });
  return source;
}
