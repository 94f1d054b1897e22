import { longDay } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { CheckState } from './check-page.generated';

export interface DatedCheck {
  readonly state: CheckState;
  readonly until?: string | null;
  readonly askedOn?: string | null;
  readonly dueBy?: string | null;
  readonly letOffEnded?: string | null;
}

/** The days of a check, in a sentence or two. */
export function CheckWhen({ check: { state, until, askedOn, dueBy, letOffEnded } }: { check: DatedCheck }) {
  return (
    <>
      {until && state === 'EXPIRED' && <Trans>Ran out on {longDay(until)}.</Trans>}
      {until && state === 'EXEMPT' && <Trans>Let off until {longDay(until)}.</Trans>}
      {letOffEnded && <Trans>Let off until {longDay(letOffEnded)}, and no longer.</Trans>}
      {until && (state === 'MET' || state === 'EXPIRING') && <Trans>Counts until {longDay(until)}.</Trans>}
      {!until && state === 'MET' && <Trans>Does not run out.</Trans>}
      {askedOn && <> <Trans>Asked for on {longDay(askedOn)}.</Trans></>}
      {dueBy && <> <Trans>Due by {longDay(dueBy)}.</Trans></>}
    </>
  );
}
