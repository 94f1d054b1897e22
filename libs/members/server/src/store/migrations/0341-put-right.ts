import { protect, type ContextMigration } from '@alongside/platform/database';

/** What of a record the team put right, and how they knew: the person sees it. What stood there before is not kept. */
export const putRight: ContextMigration = {
  name: '0341-put-right',
  sql: `
create table members.put_right (
  id uuid not null, member_id uuid not null, fields text[] not null, known_how text not null, put_right_by uuid not null, put_right_at timestamptz not null,
  constraint put_right_pk primary key (id),
  constraint put_right_member_fk foreign key (member_id) references members.member (id),
  constraint put_right_fields check (cardinality(fields) > 0 and fields <@ array['kind', 'full-name', 'born-on']),
  constraint put_right_known_how check (known_how in ('they-said', 'guardian-said', 'worker-said', 'saw-paper', 'our-slip')),
  constraint put_right_by_another check (put_right_by <> member_id));
create index put_right_of on members.put_right (member_id, put_right_at desc);
${protect('members.put_right', { own: ['member_id'], roles: ['coordinator'] })}`,
};
