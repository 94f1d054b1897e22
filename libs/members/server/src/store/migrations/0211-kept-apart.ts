import type { ContextMigration } from '@alongside/platform/database';

/** Whom of the network a rule keeps somebody apart from: so that a plan with both of them in one room is noticed. Only the side that asked for it has the rule. */
export const keptApart: ContextMigration = {
  name: '0211-kept-apart',
  sql: `
alter table members.contact_rule add column other_id uuid;
alter table members.contact_rule
  add constraint contact_rule_other_fk foreign key (other_id) references members.member (id),
  add constraint contact_rule_other_person check (other_id is null or (kind = 'avoid-person' and other_id <> member_id));
create index contact_rule_other on members.contact_rule (other_id) where to_day is null and other_id is not null;`,
};
