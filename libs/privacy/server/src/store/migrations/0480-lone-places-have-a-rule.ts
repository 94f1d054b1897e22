import type { ContextMigration } from '@alongside/platform/database';

export const lonePlacesHaveARule: ContextMigration = {
  name: '0480-lone-places-have-a-rule',
  sql: `
insert into privacy.retention_rule (code, position, record, counted_from, policy_code, then_what) values
  ('lone-place', 14, 'Where somebody worked alone', 'the day it ended', 'retention.lone_place_days', 'mask');`,
};
