import type { Database } from '@alongside/platform/database';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** Whom members ring. A council writes its own when it moves in; this number belongs to nobody (Ofcom keeps it for stories). */
export async function writeTeamNumber(database: Database): Promise<void> {
  await database.query(
    `insert into council.contact (code, position, label, phone, what, open_when, for_everybody, checked_on)
     values ('team', 90, 'Jo', '01632 960142', 'You want to talk to us about joining in.', 'hours', true, current_date)`,
  );
  await database.query(`insert into council.contact_hours (contact_code, weekday, opens, closes) select 'team', unnest($1::text[]), '09:00', '17:00'`, [days]);
}
