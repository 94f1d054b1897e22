import type { ContextMigration } from '@alongside/platform/database';

/**
 * The same words in another language. They wait for a second person who reads it; then they are a form like any other, of the same purpose and version, and never change. A slip in them is put
 * right by another edition: the one before stays as it was shown. Who answers is shown, and keeps in the proof, one row of `consent_form`.
 */
export const otherLanguages: ContextMigration = {
  name: '0390-other-languages',
  sql: `
create table consent.translation (
  id uuid not null, form_id uuid not null, scope text not null, version integer not null, language text not null, edition integer not null, lines jsonb not null, wrote_ids uuid[] not null,
  written_at timestamptz not null, checked_by uuid, checked_at timestamptz,
  constraint translation_pk primary key (id),
  constraint translation_edition_once unique (form_id, language, edition),
  constraint translation_form_fk foreign key (form_id) references consent.consent_form (id),
  constraint translation_checker_fk foreign key (checked_by) references accounts.person (id),
  constraint translation_not_english check (language !~* '^en(-|$)'),
  constraint translation_written check (cardinality(wrote_ids) > 0),
  constraint translation_checked_whole check ((checked_by is null) = (checked_at is null)),
  -- A second person read it, never one who wrote at it.
  constraint translation_second_person check (checked_by is null or not (checked_by = any (wrote_ids))));
-- One is written at a time.
create unique index translation_one_draft on consent.translation (form_id, language) where checked_at is null;

create function consent.refuse_change_after_check() returns trigger language plpgsql as $$
begin
  if old.checked_at is not null then raise exception 'what was checked, and may have been shown, is only ever added to'; end if;
  return coalesce(new, old);
end $$;
create trigger translation_checked_is_immutable before update or delete on consent.translation for each row execute function consent.refuse_change_after_check();
create trigger translation_is_kept before truncate on consent.translation for each statement execute function consent.refuse_change();

alter table consent.consent_form add column edition integer not null default 1, add column translation_id uuid,
  add constraint consent_form_translation_fk foreign key (translation_id) references consent.translation (id),
  add constraint consent_form_language_whose check ((language = 'en-GB') = (translation_id is null)),
  drop constraint consent_form_version_once,
  add constraint consent_form_version_once unique (purpose, language, format, version, edition);

-- The language somebody reads, where they chose one themselves; left out: as their profile says.
alter table consent.reading_format add column language text;`,
};
