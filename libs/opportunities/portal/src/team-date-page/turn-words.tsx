import { listed, longDay } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import type { NextMember } from './who-is-next';

/** Why it is this person's turn, in words they may read themselves. */
export function TurnWords({ member: { interested, timesThisYear, lastAskedOn, saysWhen, languages } }: { member: NextMember }) {
  return (
    <>
      {saysWhen && <><Trans>Said: {saysWhen}.</Trans> </>}
      {languages && languages.length > 0 && <><Trans>Speaks {listed([...languages])}.</Trans> </>}
      {interested && <><Trans>Likes to do this.</Trans> </>}
      {timesThisYear === 0 ? <Trans>Not in the last year.</Trans> : <Plural value={timesThisYear} one="Once in the last year." other="# times in the last year." />}{' '}
      {lastAskedOn ? <Trans>Last asked on {longDay(lastAskedOn)}.</Trans> : <Trans>Not asked before.</Trans>}
    </>
  );
}
