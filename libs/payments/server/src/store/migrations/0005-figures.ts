import type { ContextMigration } from '@alongside/platform/database';

export const figures: ContextMigration = {
  name: '0005-figures',
  sql: `
-- For counting and adding up: no name, no account, no topic. Money a member did not want is no promise we could break.
create view payments.v_payment as
  select id, member_id, activity, amount_pence as amount, state, held_on, due_on, pay_by, paid_on, paid_on <= pay_by as on_time
  from payments.payment where state <> 'declined-by-member';`,
};
