import type { ContextMigration } from '@alongside/platform/database';

/** A paper may be told in words, for whoever cannot see its pages; the words go with the pages. */
export const paperWords: ContextMigration = {
  name: '0121-paper-words',
  sql: `
alter table opportunities.paper add column in_words text;
alter table opportunities.paper add constraint paper_words_go check (in_words is null or file_id is not null);`,
};
