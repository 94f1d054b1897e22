import type { ContextMigration } from '@alongside/platform/database';

/** Somebody who rang, or stood at the door: no code came back, so their yes to being written down and who heard it stand instead. */
export const rangOrCame: ContextMigration = {
  name: '0342-rang-or-came',
  sql: `
alter table members.enquiry add column reach_note text, add column came_by text not null default 'page', add column written_by uuid, add column agreed_on date;
alter table members.enquiry alter column came_by drop default,
  drop constraint enquiry_channel, add constraint enquiry_channel check (channel in ('email', 'text') or (came_by <> 'page' and channel in ('call', 'in-person'))),
  drop constraint enquiry_proved, add constraint enquiry_proved check (state = 'unproved' or (answer_by is not null and (proved_at is not null or written_by is not null))),
  add constraint enquiry_came_by check (came_by in ('page', 'phone', 'door', 'out-and-about')),
  add constraint enquiry_written check ((came_by = 'page') = (written_by is null) and (written_by is null) = (agreed_on is null)),
  add constraint enquiry_no_way check (channel <> 'in-person' or address is null),
  add constraint enquiry_note_goes_along check (state <> 'taken-in' or reach_note is null);`,
};
