import pg from 'pg';

const LOOK_EVERY_MS = 3_000;

/** Waits until the nightly jobs have done what fifty thousand new people gave them to do: three looks at which no fact came in. */
export async function untilSettled(ownerUrl: string, tell: (progress: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    let [last, same] = ['', 0];
    while (same < 3) {
      const { rows } = await client.query<{ seq: string }>('select coalesce(max(seq), 0)::text as seq from platform.event');
      const seq = rows[0]?.seq ?? '';
      same = seq === last ? same + 1 : 0;
      last = seq;
      await new Promise((later) => setTimeout(later, LOOK_EVERY_MS));
    }
    tell(`settled at fact ${last}`);
  } finally {
    await client.end();
  }
}
