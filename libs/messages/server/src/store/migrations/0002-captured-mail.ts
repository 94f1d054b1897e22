import type { ContextMigration } from '@alongside/platform/database';

export const capturedMail: ContextMigration = {
  name: '0002-captured-mail',
  sql: `
-- Filled by the demo only, which sends no mail out of the house. The same Message-ID twice is the same letter.
create table messages.captured_mail (
  id uuid not null, message_id text not null, mail_to text not null, subject text not null, body_text text not null, body_html text,
  links text[] not null, captured_at timestamptz not null,
  constraint captured_mail_pk primary key (id),
  constraint captured_mail_once unique (message_id));
create index captured_mail_newest on messages.captured_mail (captured_at desc, id desc);`,
};
