import type { ScopeFormWords } from '@alongside/consent/rules';
import type { ContextMigration } from '@alongside/platform/database';

import { firstScopeForms } from './scope-forms';

const first = (format: 'standard' | 'easy-read'): ScopeFormWords => firstScopeForms.find((form) => form.purpose === 'quote-anonymous' && form.format === format)!.words;

/** What our own pages show goes at once; what others keep of a report does not. Never edited. */
export const secondQuoteWords: ScopeFormWords = { ...first('standard'), cannotRecall: 'We take them off our own pages at once. Somebody may have kept a copy of a report. We can’t get that back.' };

export const secondQuoteEasyWords: ScopeFormWords = { ...first('easy-read'), cannotRecall: 'You can stop it. Then our pages hide the words. Some people may have a copy. We can’t get that back.' };

/**
 * A page of ours that asks before it shows somebody's words is a third kind of place. The sentence before the yes promises more than it did and asks for nothing else, so nobody is asked anew.
 * A council that has written its own words since keeps them.
 */
export const wordsOfOurPages: ContextMigration = {
  name: '0500-words-of-our-pages',
  sql: `
alter table consent.consent_use drop constraint consent_use_recall;
alter table consent.consent_use add constraint consent_use_recall check (recall in ('removable', 'cannot-recall', 'at-once'));
insert into consent.consent_form (id, purpose, version, language, format, words, valid_from)
select f.id::uuid, 'quote-anonymous', 2, 'en-GB', f.format, f.words::jsonb, '2024-01-01'::date from (values
  ('01936f00-0000-7000-8000-000000000501', 'standard', $$${JSON.stringify(secondQuoteWords)}$$),
  ('01936f00-0000-7000-8000-000000000502', 'easy-read', $$${JSON.stringify(secondQuoteEasyWords)}$$)) as f (id, format, words)
where not exists (select from consent.consent_form where purpose = 'quote-anonymous' and language = 'en-GB' and version > 1);`,
};
