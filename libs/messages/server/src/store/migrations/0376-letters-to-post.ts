import { protect, type ContextMigration } from '@alongside/platform/database';

/** For whom letters are the safe way a message goes on paper. It waits for a printer and a stamp, and is never mailed too. */
export const lettersToPost: ContextMigration = {
  name: '0376-letters-to-post',
  sql: `
alter table messages.message drop constraint message_channel_known, drop constraint message_state_known,
  add constraint message_channel_known check (channel in ('email', 'post')),
  add constraint message_state_known check (state in ('held', 'queued', 'to-post', 'sent', 'failed', 'not-needed')),
  add constraint message_to_post_on_paper check (state <> 'to-post' or channel = 'post'),
  add constraint message_mail_not_on_paper check (state not in ('held', 'queued') or channel = 'email');

create table messages.paper_letter (
  id uuid not null, message_id uuid not null, to_person uuid not null, state text not null, written_on date not null, post_by date not null, arrive_by date,
  printed_at timestamptz, posted_on date, told text, handled_by uuid,
  constraint paper_letter_pk primary key (id),
  constraint paper_letter_message_fk foreign key (message_id) references messages.message (id) on delete cascade,
  constraint paper_letter_to_person_fk foreign key (to_person) references accounts.person (id),
  constraint paper_letter_state_known check (state in ('waiting', 'printed', 'posted', 'told-another-way', 'not-needed')),
  constraint paper_letter_told_known check (told in ('rang', 'face-to-face', 'somebody-they-chose')),
  constraint paper_letter_told check ((state = 'told-another-way') = (told is not null)),
  constraint paper_letter_posted check ((state = 'posted') = (posted_on is not null)),
  constraint paper_letter_printed check (state not in ('printed', 'posted') or printed_at is not null));
-- One message, one letter that may still reach somebody.
create unique index paper_letter_once on messages.paper_letter (message_id) where state in ('waiting', 'printed', 'posted');
create index paper_letter_open on messages.paper_letter (post_by, id) where state in ('waiting', 'printed');
create index paper_letter_posted_newest on messages.paper_letter (posted_on desc, id desc) where state = 'posted';
create index paper_letter_to on messages.paper_letter (to_person);
${protect('messages.paper_letter', { own: ['to_person'], roles: ['coordinator'] })}`,
};
