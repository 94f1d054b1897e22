import { protect, type ContextMigration } from '@alongside/platform/database';

/** How it was safe to reach somebody before they said it anew: for a while, so that whoever changes it behind their back is not the one who is asked. */
export const earlierContacts: ContextMigration = {
  name: '0201-earlier-contacts',
  sql: `
create table members.earlier_contact (
  id uuid not null, member_id uuid not null, email text, phone text, reach_by text[] not null, reach_note text, until_at timestamptz not null,
  constraint earlier_contact_pk primary key (id),
  constraint earlier_contact_member_fk foreign key (member_id) references members.member (id));
create index earlier_contact_of on members.earlier_contact (member_id, until_at);
create index earlier_contact_old on members.earlier_contact (until_at);
${protect('members.earlier_contact', { own: ['member_id'], roles: ['coordinator'] })}`,
};
