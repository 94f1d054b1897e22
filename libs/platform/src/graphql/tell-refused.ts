import type { Actor } from '@alongside/kernel';

import { log } from '../log/log';

/** A no that somebody may have tried to get around: what is not for them, not theirs, not proved, or asked for too often. Other refusals are a form to put right. */
const tried = new Set([
  'FORBIDDEN', 'SIGN_IN_FIRST', 'NOT_FOUND', 'STEP_UP_FIRST', 'SIGN_IN_MORE_SAFELY', 'LOOKING_ALONG_ONLY', 'SUPPORTED_NOT_THIS', 'QUESTION_NOT_KNOWN', 'FOREIGN_ORIGIN', 'TOO_MANY_TRIES', 'ASKED_TOO_OFTEN', 'TOO_FAST_FOR_A_PERSON', 'QUESTION_TOO_DEAR', 'TOO_MANY_FROM_HERE', 'TOO_MUCH_SENT',
  'SIGN_IN_CODE_NOT_RIGHT', 'SIGN_IN_CARD_NOT_RIGHT', 'PIN_NOT_RIGHT', 'PASSKEY_NOT_RIGHT', 'FIGURES_NOT_RIGHT', 'LOOK_ALONG_NOT_RIGHT', 'WORK_SIGN_IN_NOT_RIGHT', 'WORK_ACCOUNT_UNKNOWN',
]);

/** Writes down who was told no and where, by ids and names of ours: never what was asked for, so that the line tells nothing of whoever it was about. */
export function tellRefused(code: string, where: string, actor?: Pick<Actor, 'kind' | 'personId' | 'sessionId'>): void {
  if (tried.has(code)) log.event('refused', { code, where, kind: actor?.kind, personId: actor?.personId, sessionId: actor?.sessionId });
}
