import { protect, type ContextMigration } from '@alongside/platform/database';

export const peopleAround: ContextMigration = {
  name: '0132-people-around',
  sql: `
alter table members.guardianship add column phone text;

alter table members.linked_professional
  add column person_id uuid, add column kind text not null default 'other', add column confirmed_by uuid, add column confirmed_on date, add column agreed_on date;
alter table members.linked_professional alter column job drop not null;
-- Those of before were written down by coordinators who knew them.
update members.linked_professional set confirmed_on = from_day, kind = case lower(job)
  when 'social worker' then 'social-worker' when 'personal adviser' then 'personal-adviser' when 'iro' then 'iro' when 'independent reviewing officer' then 'iro'
  when 'advocate' then 'advocate' when 'key worker' then 'key-worker' when 'supporter' then 'supporter' else 'other' end;
alter table members.linked_professional
  add constraint linked_professional_person_fk foreign key (person_id) references accounts.person (id),
  add constraint linked_professional_kind check (kind in ('social-worker', 'personal-adviser', 'iro', 'advocate', 'key-worker', 'supporter', 'other')),
  add constraint linked_professional_job check (job is not null or kind <> 'other'),
  add constraint linked_professional_not_self check (person_id is null or person_id <> member_id),
  add constraint linked_professional_days check (to_day is null or from_day <= to_day),
  add constraint linked_professional_confirmed check (confirmed_by is null or confirmed_on is not null);
create unique index linked_professional_once on members.linked_professional (member_id, person_id) where to_day is null and person_id is not null;
create index linked_professional_of_person on members.linked_professional (person_id) where to_day is null;

alter table members.reconfirmation add column words_sealed text;
alter table members.reconfirmation drop constraint reconfirmation_because;
alter table members.reconfirmation
  add constraint reconfirmation_because check (because in ('moved', 'worker-changed', 'member-asked')),
  add constraint reconfirmation_words check ((words_sealed is not null) = (because = 'member-asked'));
-- A member may ask for several things.
drop index members.reconfirmation_open_once;
create unique index reconfirmation_open_once on members.reconfirmation (member_id, because) where done_on is null and because <> 'member-asked';

create table members.contact_rule (
  id uuid not null, member_id uuid not null, kind text not null, words_sealed text not null, from_day date not null, review_on date not null, to_day date,
  written_by uuid, confirmed_by uuid, confirmed_on date not null,
  constraint contact_rule_pk primary key (id),
  constraint contact_rule_member_fk foreign key (member_id) references members.member (id),
  constraint contact_rule_kind check (kind in ('avoid-person', 'avoid-place', 'only-with', 'no-lone-travel', 'safe-setting')),
  constraint contact_rule_days check (from_day < review_on and (to_day is null or from_day <= to_day)));
create index contact_rule_now on members.contact_rule (member_id) where to_day is null;

-- Behind the second wall a confirmed link opens what the rules then show or keep back by its kind and by age.
${protect('members.linked_professional', { own: ['member_id', 'person_id'], roles: ['coordinator'] })}
create function members.worked_with() returns setof uuid language sql stable as $$
  select member_id from members.linked_professional where person_id = platform.acting_person() and confirmed_on is not null and (to_day is null or to_day >= current_date) $$;
${protect('members.member', { own: ['id'], roles: ['coordinator', 'hr'], readers: ['safeguarding-lead'], or: ['id in (select members.looked_after())', 'id in (select members.worked_with())'], lentToViews: true })}
${protect('members.legal_status', { own: ['member_id'], roles: ['coordinator'], or: ['member_id in (select members.looked_after())', 'member_id in (select members.worked_with())'] })}
${protect('members.delegated_authority', { own: ['member_id', 'delegated_to'], roles: ['coordinator'], or: ['member_id in (select members.looked_after())', 'member_id in (select members.worked_with())'] })}
${protect('members.reconfirmation', { own: ['member_id'], roles: ['coordinator'], or: ['member_id in (select members.worked_with())'] })}
${protect('members.contact_rule', { own: ['member_id'], roles: ['coordinator'], or: ['member_id in (select members.worked_with())'] })}`,
};
