import type { ContextMigration } from '@alongside/platform/database';

/** What somebody said in their own words is sealed with their own key. What lies there from before is sealed by a job; until then a row has the one or the other. Nothing searches these words. */
export const wordsAreSealed: ContextMigration = {
  name: '0328-words-are-sealed',
  sql: `
alter table voice.saying alter column words drop not null, add column words_sealed text,
  add constraint saying_words check ((words is null) <> (words_sealed is null));
create index saying_to_seal on voice.saying (id) where words is not null;`,
};
