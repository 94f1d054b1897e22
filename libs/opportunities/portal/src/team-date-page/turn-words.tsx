import { listed, longDay } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import type { NextMember } from './who-is-next';

/** Why it is this person's turn, in words they may read themselves. */
export function TurnWords({ member: { interested, shares, speaksWanted, ageFits, timesThisYear, lastAskedOn, saysWhen, languages } }: { member: NextMember }) {
  const helps = speaksWanted ?? [];
  const besides = (languages ?? []).filter((language) => !helps.includes(language));
  return (
    <>
      {saysWhen && <><Trans>Said: {saysWhen}.</Trans> </>}
      {helps.length > 0 && <><b><Trans>Speaks {listed([...helps])}, which helps here.</Trans></b> </>}
      {besides.length > 0 && <><Trans>Speaks {listed([...besides])}.</Trans> </>}
      {ageFits && <><Trans>The age fits.</Trans> </>}
      {shares && shares.length > 0 && <><b><Trans>Cares about this: {listed([...shares])}.</Trans></b> </>}
      {interested && <><Trans>Likes to do this.</Trans> </>}
      {timesThisYear === 0 ? <Trans>Not in the last year.</Trans> : <Plural value={timesThisYear} one="Once in the last year." other="# times in the last year." />}{' '}
      {lastAskedOn ? <Trans>Last asked on {longDay(lastAskedOn)}.</Trans> : <Trans>Not asked before.</Trans>}
    </>
  );
}
