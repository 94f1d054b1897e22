import type { DataSource } from 'typeorm';

import { log } from '../log/log';

/** The program would walk past the second wall without noticing it. */
export class MightyRole extends Error {
  override readonly name = 'MightyRole';
  constructor() {
    super('The role in DATABASE_URL owns the tables or may see everything, so the second wall would not stand. Give the programs a role of their own (docs/operate.md), and only prepare the owner’s.');
  }
}

/** A council's program does not start as the owner or a superuser; elsewhere it is only told. */
export async function refuseMightyRole(source: DataSource, production: boolean): Promise<void> {
  const [role] = await source.query<{ mighty: boolean }[]>(
    `select r.rolsuper or r.rolbypassrls or exists (select from pg_policy p join pg_class c on c.oid = p.polrelid where pg_has_role(r.oid, c.relowner, 'member')) as mighty
     from pg_roles r where r.rolname = current_user`,
  );
  if (!role?.mighty) return;
  if (production) throw new MightyRole();
  log.problem('second-wall-open', {});
}
