import pg from 'pg';

/** So many who are 16 in one to three months, with names of their own, each with one yes that others gave beside them, and a fifth as many whose birthday is far away. */
export async function fillYesesBeforeABirthday(ownerUrl: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`
      create temporary table bench_young as select uuidv7() as id, n, n <= ${count} as due, initcap(substr(translate(md5(n::text), '0123456789', 'ghijklmnop'), 1, 7)) as first_name,
        initcap(substr(translate(md5(n::text), '0123456789', 'ghijklmnop'), 9, 9)) as family_name from generate_series(1, ${count + Math.round(count / 5)}) n;
      insert into accounts.person (id, display_name, first_name, audience, opened_at) select id, first_name || ' ' || family_name, first_name, 'young', now() from bench_young;
      insert into members.member (id, kind, full_name, known_as, born_on, joined_on, stage, interests, languages, reach_by)
        select id, 'young-person', first_name || ' ' || family_name, first_name, case when due then (current_date + 31 + n % 59 - interval '16 years')::date else (current_date - interval '14 years')::date end, current_date - 300, 'active', '{}', '{}', '{}' from bench_young;
      insert into consent.consent (id, member_id, scope, audience, channel, form_id, who_must, holders, manager_check, asked_at, state, standing, given_at, usable_from, until, decided_by)
        select uuidv7(), y.id, 'join-group', 'team', 'any', f.id, 'guardian-and-self', '[]', 'not-needed', now() - interval '100 days', 'given',
          jsonb_build_array(jsonb_build_object('personId', y.id, 'capacity', 'self', 'answer', 'yes')), now() - interval '99 days', now() - interval '99 days', current_date + 400, 'others'
        from bench_young y, (select id from consent.consent_form where purpose = 'join-group' and format = 'standard' order by version desc limit 1) f`);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
