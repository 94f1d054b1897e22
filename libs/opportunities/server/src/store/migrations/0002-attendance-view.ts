import type { ContextMigration } from '@alongside/platform/database';

/** What impact may count: who came to what, by id and kind only. */
export const attendanceView: ContextMigration = {
  name: '0002-attendance-view',
  sql: `
create view opportunities.v_attendance as
  select b.id as booking_id, b.session_id, s.kind as session_kind, s.held_on, b.member_id, b.member_kind, b.state as attendance
  from opportunities.booking b join opportunities.session s on s.id = b.session_id
  where b.state in ('came', 'came-late', 'sent-word', 'did-not-come') and s.register_closed_at is not null;`,
};
