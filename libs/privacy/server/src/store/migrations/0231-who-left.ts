import type { ContextMigration } from '@alongside/platform/database';

export const whoLeft: ContextMigration = {
  name: '0231-who-left',
  sql: `
insert into privacy.retention_rule (code, position, record, counted_from, policy_code, then_what) values
  ('member', 11, 'Who somebody was, and how to reach them', 'the day they left', 'retention.participation_years', 'mask'),
  ('enquiry', 12, 'Somebody who asked to join and did not', 'the day they asked', 'retention.enquiry_months', 'delete');`,
};
