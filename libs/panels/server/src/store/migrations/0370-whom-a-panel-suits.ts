import type { ContextMigration } from '@alongside/platform/database';

/** Whom a panel suits, as HR wishes. The date that is opened for it says what was agreed. */
export const whomAPanelSuits: ContextMigration = {
  name: '0370-whom-a-panel-suits',
  sql: `
alter table panels.interview_panel
  add column fit_languages text[] not null default '{}', add column fit_from_age integer, add column fit_to_age integer, add column about text[] not null default '{}',
  add constraint interview_panel_fit_ages check (fit_from_age between 0 and 120 and fit_to_age between 0 and 120),
  add constraint interview_panel_fit_ages_in_order check (fit_from_age <= fit_to_age),
  add constraint interview_panel_fit_ages_of_young check (young_seats > 0 or (fit_from_age is null and fit_to_age is null)),
  add constraint interview_panel_fit_lists check (cardinality(fit_languages) <= 12 and cardinality(about) <= 6 and array_position(fit_languages, null) is null and array_position(about, null) is null);`,
};
