import { config } from '@alongside/platform/config';
import { Client } from 'pg';

const MONTHS_A_LINE = 6;

/** In the demo an empty council is filled, unless LOAD_DEMO is 0. The story is fetched only when it is to be told: a second start knows nothing of it. */
export async function loadDemoOnce(env: Readonly<Record<string, string | undefined>>, say: (line: string) => void): Promise<void> {
  const settings = config(env);
  if (!settings.demo || env.LOAD_DEMO === '0' || (await somebodyIsThere(settings.databaseUrl))) return;
  const { loadDemoCouncil } = await import('../../../tools/demo/load-demo-council');
  say('Loading the demo council, once: eighteen months of a made-up network. About 20 seconds.');
  let months = 0;
  const loaded = await loadDemoCouncil(settings, () => {
    months += 1;
    if (months % MONTHS_A_LINE === 0) say(`Loading the demo council: ${months} months.`);
  });
  if (loaded) say('The demo council is there.');
}

async function somebodyIsThere(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query('select from accounts.person limit 1')).rowCount !== 0;
  } finally {
    await client.end();
  }
}
