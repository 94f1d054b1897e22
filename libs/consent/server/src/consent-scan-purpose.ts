/** What a picture of a signed paper is sent as. */
export const CONSENT_SCAN = 'consent-scan';
