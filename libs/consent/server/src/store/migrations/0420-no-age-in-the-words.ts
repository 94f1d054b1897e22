import type { ContextMigration } from '@alongside/platform/database';

import { secondFormEasyWords, secondFormWords } from './second-form';

/** "{child} is under 16" was true only where the council had set 16. Whoever was asked in those words keeps them. */
export const noAgeInTheWords: ContextMigration = {
  name: '0420-no-age-in-the-words',
  sql: `
insert into consent.consent_form (id, purpose, version, language, format, words, valid_from) values
  ('01936f00-0000-7000-8000-000000000003', 'attend-this-activity', 2, 'en-GB', 'standard', $$${JSON.stringify(secondFormWords)}$$, '2024-01-01'),
  ('01936f00-0000-7000-8000-000000000004', 'attend-this-activity', 2, 'en-GB', 'easy-read', $$${JSON.stringify(secondFormEasyWords)}$$, '2024-01-01');`,
};
