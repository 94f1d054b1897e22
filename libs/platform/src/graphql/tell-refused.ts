import type { Actor } from '@alongside/kernel';

import { log } from '../log/log';

/** A no that somebody may have tried to get around: what is not for them, not theirs, not proved, takes a second person, or was asked for too often or in no way our pages ask. Other refusals are a form to put right. */
const tried = new Set([
  'FORBIDDEN', 'SIGN_IN_FIRST', 'NOT_FOUND', 'STEP_UP_FIRST', 'SIGN_IN_MORE_SAFELY', 'FIRST_PROOF_NEEDS_WORD', 'NOTE_NEEDS_TWO_PROOFS', 'LOOKING_ALONG_ONLY', 'SUPPORTED_NOT_THIS', 'QUESTION_NOT_KNOWN', 'QUESTION_NOT_UNDERSTOOD',
  'POST_ONLY', 'JSON_ONLY', 'FOREIGN_ORIGIN', 'TOO_MANY_TRIES', 'ASKED_TOO_OFTEN', 'TOO_FAST_FOR_A_PERSON', 'QUESTION_TOO_DEAR', 'EMAIL_ASKED_TOO_OFTEN', 'TOO_MANY_FROM_HERE', 'DOOR_BUSY', 'TOO_MUCH_SENT', 'IDEMPOTENCY_KEY_USED',
  'SIGN_IN_CODE_NOT_RIGHT', 'SIGN_IN_CARD_NOT_RIGHT', 'SIGN_IN_CARD_HAS_PIN', 'PIN_NOT_RIGHT', 'PASSKEY_NOT_RIGHT', 'FIGURES_NOT_RIGHT', 'LOOK_ALONG_NOT_RIGHT', 'EMAIL_CODE_NOT_RIGHT', 'SUPPORT_START_AGAIN',
  'WORK_SIGN_IN_NOT_RIGHT', 'WORK_ACCOUNT_UNKNOWN', 'ACCOUNT_CLOSED', 'INVITATION_CODE_UNKNOWN',
  'NOT_YOUR_PERMISSION', 'NOT_YOUR_REQUEST', 'NOT_YOURS_TO_CONFIRM', 'ABOUT_NOT_YOURS', 'TAKEDOWN_NOT_YOURS', 'NOT_AROUND_THEM', 'EXPORT_FIELD_NOT_APPROVED',
  // What takes somebody else: nobody checks, approves, signs or decides for themselves.
  'OWN_ANSWER_BY_HAND', 'OWN_ASSESSMENT', 'OWN_BANK_CHANGE', 'OWN_CHECK', 'OWN_GUARDIAN', 'OWN_PAYMENT', 'OWN_PAYMENT_IN_RUN', 'OWN_RECORD', 'OWN_WORKER', 'COPY_OWN', 'LETTING_GO_OWN', 'SAFETY_PLAN_OWN', 'MANAGER_IS_GIVER',
  'SAME_PERSON_CHECKED', 'SAME_PERSON_MADE_RUN', 'ROLE_OF_YOUR_OWN', 'ROLE_ASKED_BY_YOU', 'HELPED_THEM_IN', 'WAYS_IN_OF_YOUR_OWN', 'WAYS_IN_FOR_MEMBERS', 'EMAIL_OF_POWER',
]);

/** Writes down who was told no and where, by ids and names of ours: never what was asked for, so that the line tells nothing of whoever it was about. */
export function tellRefused(code: string, where: string, actor?: Pick<Actor, 'kind' | 'personId' | 'sessionId'>): void {
  if (tried.has(code)) log.event('refused', { code, where, kind: actor?.kind, personId: actor?.personId, sessionId: actor?.sessionId });
}

/** Writes down who asked for something within an answer that was held back from them, by the names of the schema. */
export function tellHidden(fields: readonly string[], actor: Pick<Actor, 'kind' | 'personId' | 'sessionId'>): void {
  if (fields.length > 0) log.event('hidden', { where: [...fields].sort().join(' '), kind: actor.kind, personId: actor.personId, sessionId: actor.sessionId });
}
