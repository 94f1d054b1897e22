import type { ConsentScope, ConsentChannel } from './wire';
import { Trans } from '@lingui/react/macro';

/** What a yes is for, in a few words of the person whose yes it is. The question itself comes from the form, never from here. */
export function ScopeTitle({ scope, channel }: { scope: ConsentScope; channel: ConsentChannel }) {
  if (scope === 'CONTACT') return channel === 'EMAIL' ? <Trans>Write to me by email</Trans> : channel === 'TEXT' ? <Trans>Send me texts</Trans> : <Trans>Write to me by post</Trans>;
  return titles[scope];
}

const titles = {
  JOIN_GROUP: <Trans>Be part of the group</Trans>,
  ATTEND_THIS_ACTIVITY: <Trans>Come to a date</Trans>,
  SHARE_NEEDS: <Trans>Tell the place what helps me</Trans>,
  PHOTO_INTERNAL: <Trans>Show my photo to staff</Trans>,
  PHOTO_PUBLIC: <Trans>Show my photo to everybody</Trans>,
  FILM: <Trans>Film me</Trans>,
  QUOTE_ANONYMOUS: <Trans>Use my words, not my name</Trans>,
  STORY_NAMED: <Trans>Tell my story with my name</Trans>,
  TRAINING_USE: <Trans>Use my words to train staff</Trans>,
  PARTNER_DATA: <Trans>Tell one other team</Trans>,
  RESEARCH: <Trans>Use my answers in a study</Trans>,
  TRAVEL: <Trans>Take me there and back</Trans>,
  EMERGENCY: <Trans>Get a doctor if I need one</Trans>,
} as const satisfies Record<Exclude<ConsentScope, 'CONTACT'>, unknown>;
