import { createHash, randomBytes } from 'node:crypto';

import pg from 'pg';

export interface NetworkMember {
  readonly id: string;
  readonly cookie: string;
}

export interface Network {
  readonly members: readonly NetworkMember[];
  readonly staff: Readonly<Record<'hr' | 'coordinator' | 'finance-checker' | 'finance-approver' | 'administrator', string>>;
}

const staffKeys = ['hr', 'coordinator', 'finance-checker', 'finance-approver', 'administrator'] as const;

/** Staff and parents who are signed in with a second factor for as long as the run lasts. */
export async function openNetwork(ownerUrl: string, parents: number): Promise<Network> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const person = async (name: string, role: string, audience: string) => {
    const token = randomBytes(32).toString('base64url');
    const { rows } = await client.query<{ id: string }>(
      `with p as (insert into accounts.person (id, display_name, first_name, sign_in_email, audience, opened_at)
                  values (uuidv7(), $1, $1, $2, $3, now()) returning id),
            g as (insert into accounts.role_grant (id, person_id, role, granted_at) select uuidv7(), id, $4, now() from p),
            s as (insert into accounts.session (id, person_id, token_mark, assurance, opened_at, last_seen_at, ends_at, idle_minutes, proved_at)
                  select uuidv7(), id, $5, 2, now(), now(), now() + interval '1 day', 1440, now() from p)
       select id from p`,
      [name, `${name.toLowerCase().replaceAll(' ', '.')}@faults.example`, audience, role, createHash('sha256').update(token).digest()],
    );
    return { id: rows[0]?.id ?? '', cookie: `alongside-session=${token}` };
  };
  try {
    const staff: Record<string, string> = {};
    for (const key of staffKeys) staff[key] = (await person(`Staff ${key}`, key, 'staff')).cookie;
    const members: NetworkMember[] = [];
    for (let n = 1; n <= parents; n += 1) {
      const member = await person(`Parent ${n}`, 'parent-carer', 'adult');
      await client.query(
        `insert into members.member (id, kind, full_name, known_as, joined_on, stage, interests, languages, reach_by, email)
         values ($1, 'parent', $2, $2, current_date, 'active', '{panels}', '{}', '{email}', $3)`,
        [member.id, `Parent ${n}`, `parent.${n}@faults.example`],
      );
      members.push(member);
    }
    return { members, staff: staff as Network['staff'] };
  } finally {
    await client.end();
  }
}
