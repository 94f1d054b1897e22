import { Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { briefDay } from './brief-day';

/** The day we promised; once it is over, in words and in colour. */
export function PayByTag({ payBy, lateness }: { payBy: string; lateness: string }) {
  const day = briefDay(payBy);
  if (lateness === 'in-time') return <>{day}</>;
  return <Tag tone={lateness === 'late' ? 'wait' : 'worry'} icon="alert">{lateness === 'red' ? <Trans>{day}, very late</Trans> : <Trans>{day}, late</Trans>}</Tag>;
}
