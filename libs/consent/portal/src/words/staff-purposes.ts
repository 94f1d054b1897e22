import { useLingui } from '@lingui/react/macro';

import type { ConsentScope } from './wire';

export interface StaffPurpose {
  /** `scope/audience/channel`, as the form sends it. */
  readonly value: string;
  readonly label: string;
}

type Audience = 'TEAM' | 'VENUE' | 'STAFF' | 'COUNCILLORS' | 'EVERYBODY' | 'PARTNER' | 'RESEARCHERS';

/** Everything the team can ask for, one thing at a time, in the team's words. */
export function useStaffPurposes(): readonly StaffPurpose[] {
  const { t } = useLingui();
  const one = (label: string, scope: ConsentScope, audience: Audience, channel = 'ANY'): StaffPurpose => ({ value: `${scope}/${audience}/${channel}`, label });
  return [
    one(t`Be part of the group`, 'JOIN_GROUP', 'TEAM'), one(t`Write by email`, 'CONTACT', 'TEAM', 'EMAIL'), one(t`Write by text`, 'CONTACT', 'TEAM', 'TEXT'), one(t`Write by post`, 'CONTACT', 'TEAM', 'POST'),
    one(t`Tell the place what helps`, 'SHARE_NEEDS', 'VENUE'), one(t`Photo, for staff`, 'PHOTO_INTERNAL', 'STAFF'), one(t`Photo, for everybody`, 'PHOTO_PUBLIC', 'EVERYBODY'),
    one(t`Film, for staff`, 'FILM', 'STAFF'), one(t`Film, for everybody`, 'FILM', 'EVERYBODY'),
    one(t`Words without a name, for everybody`, 'QUOTE_ANONYMOUS', 'EVERYBODY'), one(t`Words without a name, for councillors`, 'QUOTE_ANONYMOUS', 'COUNCILLORS'),
    one(t`Words without a name, for staff`, 'QUOTE_ANONYMOUS', 'STAFF'), one(t`Story with a name, for staff`, 'STORY_NAMED', 'STAFF'), one(t`Story with a name, for councillors`, 'STORY_NAMED', 'COUNCILLORS'),
    one(t`Story with a name, for everybody`, 'STORY_NAMED', 'EVERYBODY'), one(t`Words to train staff`, 'TRAINING_USE', 'STAFF'), one(t`Share with one other team`, 'PARTNER_DATA', 'PARTNER'),
    one(t`Research`, 'RESEARCH', 'RESEARCHERS'), one(t`Travel there and back`, 'TRAVEL', 'TEAM'), one(t`Doctor and first aid`, 'EMERGENCY', 'TEAM'),
  ];
}

/** The label of one purpose, in the team's words. */
export function purposeLabel(all: readonly StaffPurpose[], { scope, audience, channel }: { scope: string; audience: string; channel: string }): string {
  return all.find(({ value }) => value === `${scope}/${audience}/${channel}`)?.label ?? scope;
}
