import type { ContextMigration } from '@alongside/platform/database';

export const lettingGo: ContextMigration = {
  name: '0184-letting-go',
  sql: `
create table privacy.letting_go (
  id uuid not null, rule text not null, person_id uuid, counted jsonb not null, found_at timestamptz not null, found_by uuid, state text not null,
  approved_by uuid, done_at timestamptz,
  constraint letting_go_pk primary key (id),
  constraint letting_go_person_fk foreign key (person_id) references accounts.person (id),
  constraint letting_go_found_by_fk foreign key (found_by) references accounts.person (id),
  constraint letting_go_approved_by_fk foreign key (approved_by) references accounts.person (id),
  constraint letting_go_state check (state in ('found', 'approved', 'done', 'dropped')),
  constraint letting_go_of_person check ((rule = 'person') = (person_id is not null)),
  constraint letting_go_by_two check (approved_by is null or approved_by is distinct from found_by),
  constraint letting_go_approved check (state not in ('approved', 'done') or approved_by is not null));
create unique index letting_go_open on privacy.letting_go (rule, coalesce(person_id, id)) where state in ('found', 'approved') and rule = 'person';
create unique index letting_go_open_rule on privacy.letting_go (rule) where state in ('found', 'approved') and rule <> 'person';

create table privacy.legal_hold (
  id uuid not null, person_id uuid not null, reason_sealed text not null, set_by uuid, set_at timestamptz not null, ended_at timestamptz,
  constraint legal_hold_pk primary key (id),
  constraint legal_hold_person_fk foreign key (person_id) references accounts.person (id),
  constraint legal_hold_set_by_fk foreign key (set_by) references accounts.person (id));
create unique index legal_hold_one on privacy.legal_hold (person_id) where ended_at is null;

-- Who was forgotten stays forgotten, also after an older copy of the database comes back.
create table privacy.tombstone (person_id uuid not null, erased_at timestamptz not null, constraint tombstone_pk primary key (person_id));`,
};
