/**
 * Refusals that are about who asks, or about the record as it stands: no answer of the form is wrong, so none is named.
 * A key of a phone is made by the phone, and a seat beside somebody begins anew: there is nothing to type again.
 */
const codes: readonly string[] = ['FORBIDDEN', 'NOT_FOUND', 'SIGN_IN_FIRST', 'STEP_UP_FIRST', 'TOO_MANY_TRIES', 'ASKED_TOO_OFTEN', 'PASSKEY_NOT_RIGHT', 'SUPPORT_START_AGAIN', 'NOTHING_TO_PAY'];

export const ofTheRecord = (code: string): boolean => codes.includes(code);
