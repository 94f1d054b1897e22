import pg from 'pg';

const LOOK_EVERY_MS = 4_000;
const LOOKS = 5;

/** Waits until the nightly jobs have done what fifty thousand new people gave them to do: twenty seconds in which no context wrote a row. */
export async function untilSettled(ownerUrl: string, tell: (progress: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    let [last, same] = ['', 0];
    while (same < LOOKS) {
      const { rows } = await client.query<{ written: string }>(
        "select sum(n_tup_ins)::text as written from pg_stat_user_tables where schemaname not in ('bullmq', 'platform')",
      );
      const written = rows[0]?.written ?? '';
      same = written === last ? same + 1 : 0;
      last = written;
      await new Promise((later) => setTimeout(later, LOOK_EVERY_MS));
    }
    tell(`settled at ${last} rows`);
  } finally {
    await client.end();
  }
}
