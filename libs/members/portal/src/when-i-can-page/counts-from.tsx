import { longDay, Soft } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { Profile } from './when';

/** Every other week means one of two: from which day it counts is said beside it. */
export function CountsFrom({ time: { often, startsOn } }: { time: Pick<NonNullable<Profile['times']>[number], 'often' | 'startsOn'> }) {
  return often === 'TWO_WEEKS' ? <Soft small><Trans>It counts from the week of {longDay(startsOn)}.</Trans></Soft> : null;
}
