import { useLingui } from '@lingui/react/macro';

import type { ConsentScope } from './wire';

export interface StaffScope {
  readonly value: Exclude<ConsentScope, 'ATTEND_THIS_ACTIVITY'>;
  readonly label: string;
}

/** What a question is about, whoever would see it, in the team's words. */
export function useStaffScopes(): readonly StaffScope[] {
  const { t } = useLingui();
  const one = (value: StaffScope['value'], label: string): StaffScope => ({ value, label });
  return [
    one('JOIN_GROUP', t`Be part of the group`), one('CONTACT', t`How we write to them`), one('SHARE_NEEDS', t`Tell the place what helps`), one('PHOTO_INTERNAL', t`Photo, for staff`),
    one('PHOTO_PUBLIC', t`Photo, for everybody`), one('FILM', t`Film`), one('QUOTE_ANONYMOUS', t`Words without a name`), one('STORY_NAMED', t`Story with a name`), one('TRAINING_USE', t`Words to train staff`),
    one('PARTNER_DATA', t`Share with one other team`), one('RESEARCH', t`Research`), one('TRAVEL', t`Travel there and back`), one('EMERGENCY', t`Doctor and first aid`),
  ];
}
