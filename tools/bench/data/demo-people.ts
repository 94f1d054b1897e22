import pg from 'pg';

const roles: Readonly<Record<string, string>> = { coordinator: 'coordinator' };

/** People who can sign in by the demo's door, without the rest of the demo council. */
export async function openDemoPeople(ownerUrl: string, keys: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const key of keys) {
      await client.query(
        `with p as (insert into accounts.person (id, display_name, first_name, audience, demo_key, opened_at)
                    values (uuidv7(), $1, $1, 'staff', $1, now()) returning id)
         insert into accounts.role_grant (id, person_id, role, granted_at) select uuidv7(), id, $2, now() from p`,
        [key, roles[key] ?? key],
      );
    }
  } finally {
    await client.end();
  }
}
