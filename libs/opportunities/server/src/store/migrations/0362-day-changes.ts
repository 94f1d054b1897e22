import { protect, type ContextMigration } from '@alongside/platform/database';

const OF_THEIR_CHILD = 'exists (select from opportunities.booking b where b.id = child_day.id and b.member_id in (select members.looked_after()))';

/** Those who look after a child see how the child comes and goes home, and say when something is different. What they say is theirs and the team's. */
export const dayChanges: ContextMigration = {
  name: '0362-day-changes',
  sql: `
create table opportunities.day_change (
  id uuid not null, booking_id uuid not null, said_by uuid not null, words_sealed text not null, said_at timestamptz not null, seen_by uuid, seen_at timestamptz,
  constraint day_change_pk primary key (id),
  constraint day_change_booking_fk foreign key (booking_id) references opportunities.booking (id),
  constraint day_change_seen check ((seen_by is null) = (seen_at is null)));
create index day_change_booking on opportunities.day_change (booking_id);
create index day_change_unread on opportunities.day_change (booking_id) where seen_at is null;
create index day_change_said_by on opportunities.day_change (said_by);
${protect('opportunities.day_change', { own: ['said_by'], roles: ['coordinator'] })}
${protect('opportunities.child_day', { roles: ['coordinator'], or: [OF_THEIR_CHILD] })}`,
};
