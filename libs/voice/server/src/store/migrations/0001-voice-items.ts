import type { ContextMigration } from '@alongside/platform/database';

export const voiceItems: ContextMigration = {
  name: '0001-voice-items',
  sql: `
create table voice.item (
  id uuid not null, stage text not null, heard_on date not null, owner_id uuid not null, answer_by date not null, working_on text,
  answer_outcome text, answer_words text, answered_on date, answered_by uuid,
  public_said text, public_did text, published_on date, joined_into uuid,
  constraint item_pk primary key (id),
  constraint item_owner_fk foreign key (owner_id) references accounts.person (id),
  constraint item_joined_fk foreign key (joined_into) references voice.item (id),
  constraint item_stage_known check (stage in ('heard', 'working-on', 'answered', 'confirmed', 'disputed', 'joined')),
  constraint item_outcome_known check (answer_outcome in ('did', 'cannot')),
  constraint item_answered_has_words check (stage not in ('answered', 'confirmed') or (answer_outcome is not null and answer_words <> '' and answered_on is not null)),
  constraint item_joined_says_where check ((stage = 'joined') = (joined_into is not null)),
  constraint item_published_is_a_change check (published_on is null or (public_said <> '' and public_did <> '' and answer_outcome = 'did')));
create index item_open on voice.item (answer_by, id) where stage in ('heard', 'working-on', 'disputed');
create index item_published on voice.item (published_on desc, id desc) where published_on is not null;

create table voice.saying (
  id uuid not null, item_id uuid not null, member_id uuid not null, words text not null, said_on date not null, heard_by uuid, verdict text,
  constraint saying_pk primary key (id),
  constraint saying_item_fk foreign key (item_id) references voice.item (id),
  constraint saying_member_fk foreign key (member_id) references members.member (id),
  constraint saying_once_an_item unique (item_id, member_id),
  constraint saying_verdict_known check (verdict in ('confirmed', 'disputed')));
create index saying_of_member on voice.saying (member_id, said_on desc, id desc);

-- For reports: days, stages and words that were cleared for everybody. Nothing of a person.
create view voice.v_item as
  select id as item_id, stage, heard_on, answer_by, answered_on, answer_outcome as outcome, stage = 'confirmed' as confirmed,
    case when published_on is not null then public_said end as public_said,
    case when published_on is not null then public_did end as public_did, published_on
  from voice.item where stage <> 'joined';`,
};
