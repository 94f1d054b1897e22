import type { ContextMigration } from '@alongside/platform/database';

/** A version says whether it asks for something else than the one before: only then is everybody asked anew. */
export const wordsThatChange: ContextMigration = {
  name: '0262-words-that-change',
  sql: `
alter table consent.consent_form add column meaning_changed boolean not null default false;
create index consent_form_of_question on consent.consent (form_id) where state in ('given', 'asked', 'in-discussion');`,
};
