import type { ContextMigration } from '@alongside/platform/database';

export const proofWords: ContextMigration = {
  name: '0311-proof-words',
  sql: `
create table accounts.proof_word (
  id uuid not null, person_id uuid not null, let_by_id uuid, sure_by text not null, let_at timestamptz not null, ends_at timestamptz not null, used_at timestamptz,
  constraint proof_word_pk primary key (id),
  constraint proof_word_person_fk foreign key (person_id) references accounts.person (id),
  constraint proof_word_let_by_fk foreign key (let_by_id) references accounts.person (id),
  constraint proof_word_not_ones_own check (let_by_id is distinct from person_id),
  constraint proof_word_sure_by check (sure_by in ('met', 'rang-known-number', 'work-identity')),
  constraint proof_word_ends check (ends_at > let_at));
create unique index proof_word_one on accounts.proof_word (person_id) where used_at is null;`,
};
