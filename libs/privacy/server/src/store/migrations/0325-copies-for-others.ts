import type { ContextMigration } from '@alongside/platform/database';

/** A copy for somebody who cannot sign in: why the officer made it and, sealed, how they made sure who asks. Nobody makes one without having looked. */
export const copiesForOthers: ContextMigration = {
  name: '0325-copies-for-others',
  sql: `
alter table privacy.copy_request add column made_for text, add column sure_sealed text,
  add constraint copy_request_made_for check (made_for in ('left', 'child', 'paper')),
  add constraint copy_request_sure check ((made_for is null) = (sure_sealed is null) and (made_for is null or checked_by is not null));`,
};
