import { accountsRefusals } from './accounts-refusals';
import { consentRefusals } from './consent-refusals';
import { councilRefusals } from './council-refusals';
import { everywhereRefusals } from './everywhere-refusals';
import { impactRefusals } from './impact-refusals';
import { membersRefusals } from './members-refusals';
import { messagesRefusals } from './messages-refusals';
import { opportunitiesRefusals } from './opportunities-refusals';
import { panelsRefusals } from './panels-refusals';
import { paymentsRefusals } from './payments-refusals';
import { privacyRefusals } from './privacy-refusals';
import { safetyRefusals } from './safety-refusals';
import { trainingRefusals } from './training-refusals';
import { unknownRefusal } from './unknown-refusal';
import { voiceRefusals } from './voice-refusals';

export { saidAtSignIn, saidOf, type SaidAtSignIn } from './said-at-sign-in';

/** Every "no" of the house in plain words. Plain data, so that the server's own pages say the same sentence. */
export const refusalWords: Readonly<Record<string, string>> = {
  ...everywhereRefusals, ...accountsRefusals, ...councilRefusals, ...membersRefusals, ...safetyRefusals, ...consentRefusals, ...opportunitiesRefusals,
  ...trainingRefusals, ...panelsRefusals, ...paymentsRefusals, ...voiceRefusals, ...messagesRefusals, ...impactRefusals, ...privacyRefusals,
};

/** The English sentence for a code, with its values in place: what the reply pages and the API's own pages show. */
export function refusalSentence(code: string, params: Readonly<Record<string, string | number | boolean>> = {}): string {
  return (refusalWords[code] ?? unknownRefusal).replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
