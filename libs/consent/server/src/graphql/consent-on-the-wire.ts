import type { KnownConsent } from '../store/consents.read';
import type { ConsentType } from './consent.type';

/** What travels; the ids of those who decide are there for the rule of who may see it. */
export function onTheWire<Consent extends KnownConsent>(consent: Consent): ConsentType & Consent {
  return { ...consent, guardianIds: consent.holders.map(({ personId }) => personId) };
}
