import { moment, Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { TeamDate } from './team-date-page';
import { useGapWords } from './use-gap-words';

/** Beside a name: the date did not fit, and who asked them all the same, when and why. */
export function AskedAllTheSame({ date, bookingId }: { date: Pick<TeamDate, 'whoFits' | 'askedAllTheSame'>; bookingId: string }) {
  const words = useGapWords(date.whoFits);
  const asked = date.askedAllTheSame?.find((one) => one.bookingId === bookingId);
  if (!asked) return null;
  const { gaps, reason, askedByName, askedAt } = asked;
  return (
    <p className="soft">
      <Tag><Trans>Asked all the same</Trans></Tag> {[...gaps].map((gap) => words[gap]).join(' ')} <Trans>{askedByName}, {moment(askedAt)}: “{reason}”</Trans>
    </p>
  );
}
