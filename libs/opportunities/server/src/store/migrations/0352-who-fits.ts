import { protect, type ContextMigration } from '@alongside/platform/database';

/** Whom a date suits; and who was asked all the same, with the reason sealed. The row is the booking's, and the member may see that it is so. */
export const whoFitsADate: ContextMigration = {
  name: '0352-who-fits',
  sql: `
alter table opportunities.session
  add column fit_languages text[] not null default '{}', add column fit_from_age integer, add column fit_to_age integer, add column about text[] not null default '{}',
  add constraint session_fit_ages check (fit_from_age between 0 and 120 and fit_to_age between 0 and 120),
  add constraint session_fit_ages_in_order check (fit_from_age <= fit_to_age),
  add constraint session_fit_lists check (cardinality(fit_languages) <= 12 and cardinality(about) <= 6 and array_position(fit_languages, null) is null and array_position(about, null) is null);

create table opportunities.asked_all_the_same (
  id uuid not null, session_id uuid not null, member_id uuid not null, gaps text[] not null, reason_sealed text not null, asked_by uuid not null, asked_at timestamptz not null,
  constraint asked_all_the_same_pk primary key (id),
  constraint asked_all_the_same_booking_fk foreign key (id) references opportunities.booking (id),
  constraint asked_all_the_same_by_fk foreign key (asked_by) references accounts.person (id),
  constraint asked_all_the_same_gaps check (cardinality(gaps) > 0 and gaps <@ array['rather-not', 'language', 'too-young', 'too-old', 'age-not-known']),
  constraint asked_all_the_same_not_themselves check (asked_by <> member_id));
create index asked_all_the_same_session on opportunities.asked_all_the_same (session_id);
create index asked_all_the_same_member on opportunities.asked_all_the_same (member_id);
${protect('opportunities.asked_all_the_same', { own: ['member_id'], roles: ['coordinator'] })}`,
};
