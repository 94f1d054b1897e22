import type { Audience, Role } from '@alongside/accounts/rules';
import type { Id } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** A person as other contexts may know her: names, voice and roles; no address. */
export interface PersonCard {
  readonly id: Id<'Person'>;
  readonly displayName: string;
  readonly firstName: string;
  readonly audience: Audience;
  readonly roles: readonly Role[];
}

const CARD = `select p.id, p.display_name as "displayName", p.first_name as "firstName", p.audience,
  array(select g.role from accounts.role_grant g where g.person_id = p.id and g.ended_at is null order by g.role) as roles
  from accounts.person p`;

@Injectable()
export class PeopleRead {
  constructor(private readonly database: Database) {}

  async one(id: Id<'Person'>): Promise<PersonCard | null> {
    return (await this.database.prepared<PersonCard>({ name: 'accounts.person', text: `${CARD} where p.id = $1`, values: [id] }))[0] ?? null;
  }

  many(ids: readonly Id<'Person'>[]): Promise<PersonCard[]> {
    return this.database.prepared<PersonCard>({ name: 'accounts.people', text: `${CARD} where p.id = any($1)`, values: [ids] });
  }

  byEmail(email: string): Promise<PersonCard | null> {
    return this.database.first<PersonCard>(`${CARD} where p.sign_in_email = $1`, [email.toLowerCase()]);
  }

  byDemoKey(key: string): Promise<PersonCard | null> {
    return this.database.first<PersonCard>(`${CARD} where p.demo_key = $1`, [key]);
  }

  withRole(role: Role): Promise<PersonCard[]> {
    return this.database.query<PersonCard>(
      `${CARD} where exists (select 1 from accounts.role_grant g where g.person_id = p.id and g.role = $1 and g.ended_at is null) order by p.display_name`,
      [role],
    );
  }

  /** Closing an account ends its roles too; both are asked for, because somebody's safety hangs on it. */
  toTell(roles: readonly Role[]): Promise<PersonCard[]> {
    return this.database.query<PersonCard>(
      `${CARD} where p.audience = 'staff' and p.closed_at is null and (p.work_phone is not null or p.sign_in_email is not null)
       and exists (select 1 from accounts.role_grant g where g.person_id = p.id and g.role = any($1) and g.ended_at is null) order by p.display_name, p.id`,
      [roles],
    );
  }

  /** Whose shown name contains these words, however they are capitalised. */
  named(words: string, most: number): Promise<PersonCard[]> {
    return this.database.query<PersonCard>(
      `${CARD} where strpos(lower(p.display_name), lower($1)) > 0 order by p.display_name, p.id limit $2`,
      [words, most],
    );
  }

  async signInEmail(id: Id<'Person'>): Promise<string | null> {
    const row = await this.database.first<{ email: string | null }>('select sign_in_email as email from accounts.person where id = $1', [id]);
    return row?.email ?? null;
  }

  async workPhone(id: Id<'Person'>): Promise<string | null> {
    const row = await this.database.first<{ phone: string | null }>('select work_phone as phone from accounts.person where id = $1', [id]);
    return row?.phone ?? null;
  }
}
