import type { ContextMigration } from '@alongside/platform/database';

/** What somebody said themself last, which no sheet takes over by itself; and the rows of a sheet for which a person took its word on purpose. */
export const ownWord: ContextMigration = {
  name: '0470-own-word',
  sql: `
alter table members.member add column own_word text[] not null default '{}',
  add constraint member_own_word check (own_word <@ array['contact', 'interests', 'languages', 'strengths', 'access-needs']);
update members.member as m set own_word = said.words
from (
  select of_member.id, array_agg(distinct of_member.word) as words from (
    select e.subject_id as id, field.word from platform.event e, jsonb_array_elements_text(e.data -> 'fields') as field (word)
      where e.name = 'members.record-corrected' and e.actor_id = e.subject_id and field.word in ('contact', 'interests', 'languages', 'strengths')
    union all select e.subject_id, 'access-needs' from platform.event e where e.name = 'members.access-line-said' and e.actor_id = e.subject_id
    union all select id, 'contact' from members.member where enquiry_id is not null) of_member
  group by of_member.id) said
where said.id = m.id;
alter table members.put_right drop constraint put_right_fields,
  add constraint put_right_fields check (cardinality(fields) > 0 and fields <@ array['kind', 'full-name', 'born-on', 'contact', 'own-words']);
alter table members.member_import add column takes jsonb not null default '[]',
  add constraint member_import_takes check (jsonb_typeof(takes) = 'array');`,
};
