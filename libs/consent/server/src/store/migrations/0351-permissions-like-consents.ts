import type { ContextMigration } from '@alongside/platform/database';

import { firstFormEasyWords } from './first-form-easy';

/**
 * The yes for one date follows the same table as every other: who may say it and in what capacity, the young person's own word beside theirs, on paper and by word of mouth too. What was asked
 * before keeps whom it was asked of.
 */
export const permissionsLikeConsents: ContextMigration = {
  name: '0351-permissions-like-consents',
  sql: `
alter table consent.permission add column holders jsonb not null default '[]';
update consent.permission set
  holders = (select coalesce(jsonb_agg(jsonb_build_object('personId', g, 'capacity', 'guardian', 'authorityRef', null)), '[]') from unnest(guardian_ids) g),
  standing = jsonb_build_array(jsonb_build_object('personId', member_id, 'capacity', 'self', 'answer', 'yes')) ||
    (select coalesce(jsonb_agg(jsonb_build_object('personId', s->>'guardianId', 'capacity', 'guardian', 'answer', s->>'answer')), '[]') from jsonb_array_elements(standing) s);
alter table consent.permission alter column holders drop default;

alter table consent.evidence add column authority_ref text, add column collected_by uuid, add column witnessed_by uuid, add column scan_file_id uuid;
alter table consent.evidence drop constraint evidence_capacity, drop constraint evidence_method;
alter table consent.evidence
  add constraint evidence_capacity check (capacity in ('self', 'parent', 'council', 'guardian', 'carer-delegated', 'agency', 'adopter')),
  add constraint evidence_method check (method in ('signed-in', 'reply-link', 'paper-scan', 'verbal-witnessed')),
  add constraint evidence_collector_fk foreign key (collected_by) references accounts.person (id),
  add constraint evidence_witness_fk foreign key (witnessed_by) references accounts.person (id),
  add constraint evidence_by_hand check ((method in ('paper-scan', 'verbal-witnessed')) = (collected_by is not null)),
  add constraint evidence_witnessed check ((method = 'verbal-witnessed') = (witnessed_by is not null)),
  add constraint evidence_scanned check ((method = 'paper-scan') = (scan_file_id is not null)),
  add constraint evidence_witness_is_another check (witnessed_by is null or (witnessed_by <> collected_by and witnessed_by <> giver_id));

alter table consent.gillick drop constraint gillick_scope;
alter table consent.gillick add constraint gillick_scope check (scope in ('join-group', 'attend-this-activity', 'contact', 'share-needs', 'photo-internal', 'photo-public', 'film', 'quote-anonymous',
  'story-named', 'training-use', 'partner-data', 'research', 'travel', 'emergency'));

insert into consent.consent_form (id, purpose, version, language, format, words, valid_from)
values ('01936f00-0000-7000-8000-000000000002', 'attend-this-activity', 1, 'en-GB', 'easy-read', '${JSON.stringify(firstFormEasyWords)}', '2024-01-01');`,
};
