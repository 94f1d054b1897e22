import type { ContextMigration } from '@alongside/platform/database';

/** Asking for a passkey leaves no row any more; that a question was answered leaves one for an hour, so that it is answered once. */
export const passkeysAnswerOnce: ContextMigration = {
  name: '0323-passkeys-answer-once',
  sql: "create unique index challenge_answered on accounts.challenge (browser_mark) where purpose = 'passkey-answered';",
};
