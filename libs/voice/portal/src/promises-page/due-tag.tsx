import { Tag, shortDay } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

interface Due {
  readonly stage: string;
  readonly answerBy: string;
  readonly daysLate: number;
}

/** Late first in words, then in colour. */
export function DueTag({ promise: { stage, answerBy, daysLate } }: { promise: Due }) {
  if (daysLate > 0) return <Tag tone="worry"><Plural value={daysLate} one="# day late" other="# days late" /></Tag>;
  if (stage === 'DISPUTED') return <Tag tone="wait"><Trans>Not right yet</Trans></Tag>;
  return <Tag>{shortDay(answerBy)}</Tag>;
}
