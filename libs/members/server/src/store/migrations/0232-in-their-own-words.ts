import { protect, type ContextMigration } from '@alongside/platform/database';

/** What somebody said so that working together fits them. What was said about access becomes the first line of a rider, for the team only as before. */
export const inTheirOwnWords: ContextMigration = {
  name: '0232-in-their-own-words',
  sql: `
create table members.access_line (
  id uuid not null, member_id uuid not null, seen_by text not null, words_sealed text not null,
  constraint access_line_pk primary key (id),
  constraint access_line_member_fk foreign key (member_id) references members.member (id),
  constraint access_line_seen_by check (seen_by in ('team', 'hosts', 'venue')));
create index access_line_of_member on members.access_line (member_id);
-- Sealed for this person under this name and the person's own id, which becomes the line's: what is moved opens as before.
-- The table is lent to views, so its owner, who migrates, sees every row; it must stay so.
insert into members.access_line (id, member_id, seen_by, words_sealed) select id, id, 'team', access_needs_sealed from members.member where access_needs_sealed is not null;
alter table members.member drop column access_needs_sealed;

create table members.profile (
  id uuid not null, wants text, wonts_sealed text, important_sealed text, voicemail_sealed text,
  safe_times jsonb not null, most_a_month integer, times jsonb not null, away jsonb not null,
  constraint profile_pk primary key (id),
  constraint profile_member_fk foreign key (id) references members.member (id),
  constraint profile_most check (most_a_month between 1 and 31),
  constraint profile_lists check (jsonb_typeof(safe_times) = 'array' and jsonb_typeof(times) = 'array' and jsonb_typeof(away) = 'array'));

${protect('members.access_line', { own: ['member_id'], roles: ['coordinator'] })}
${protect('members.profile', { own: ['id'], roles: ['coordinator'] })}`,
};
