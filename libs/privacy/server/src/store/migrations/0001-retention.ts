import type { ContextMigration } from '@alongside/platform/database';

export const retention: ContextMigration = {
  name: '0001-retention',
  sql: `
create table privacy.retention_rule (
  code text not null, position integer not null, record text not null, counted_from text not null, policy_code text not null, then_what text not null,
  constraint retention_rule_pk primary key (code),
  constraint retention_rule_then check (then_what in ('delete', 'mask', 'review', 'link out')));
insert into privacy.retention_rule (code, position, record, counted_from, policy_code, then_what) values
  ('participation', 1, 'What somebody took part in', 'the last time they took part', 'retention.participation_years', 'delete'),
  ('consent', 2, 'Who said yes or no, for what', 'the last time it was relied on', 'retention.consent_years', 'delete'),
  ('payment', 3, 'Payments, expenses and remittances', 'the end of the financial year', 'retention.payment_years', 'delete'),
  ('bank', 4, 'Bank details', 'the last payment', 'retention.bank_months', 'mask'),
  ('message', 5, 'The words of messages', 'the day they were sent', 'retention.message_months', 'delete'),
  ('panel', 6, 'Interview papers and scores', 'the day somebody was appointed', 'retention.panel_months', 'delete'),
  ('looked-after', 7, 'A looked-after child’s record', 'the day they were born', 'retention.looked_after_years', 'link out'),
  ('after-care', 8, 'After-care record', 'the day they were born', 'retention.after_care_years', 'link out'),
  ('child-protection', 9, 'Child protection record', 'the last contact', 'retention.child_protection_years', 'link out'),
  ('lado', 10, 'A worry about a member of staff that went no further', 'the day it was closed', 'retention.lado_review_years', 'review');`,
};
