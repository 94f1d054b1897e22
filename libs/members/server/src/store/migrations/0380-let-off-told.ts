import { protect, type ContextMigration } from '@alongside/platform/database';

/** What was told about somebody being let off, once. */
export const letOffTold: ContextMigration = {
  name: '0380-let-off-told',
  sql: `
create table members.exemption_warning (
  exemption_id uuid not null, what text not null, told_at timestamptz not null,
  constraint exemption_warning_once primary key (exemption_id, what),
  constraint exemption_warning_exemption_fk foreign key (exemption_id) references members.exemption (id));
create index exemption_running_out on members.exemption (until_day) where ended_on is null;
${protect('members.exemption_warning', { roles: ['coordinator', 'hr'], through: { column: 'exemption_id', table: 'members.exemption' } })}`,
};
