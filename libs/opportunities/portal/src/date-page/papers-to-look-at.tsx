import { Card, Doors, paths, Soft, weekday } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import type { MyDate } from './date-page';

/** What there is to read before the date; nothing when there is nothing. */
export function PapersToLookAt({ date: { bookingId, papers } }: { date: MyDate }) {
  const [first] = papers;
  if (!first) return null;
  return (
    <Card heading={<Trans>Papers to look at</Trans>}>
      <Doors doors={papers.map(({ id, title, pages }) => ({ to: paths.paper(bookingId, id), icon: 'paper', label: title, more: <Plural value={pages} one="# page" other="# pages" /> }))} />
      <Soft><Trans>You can look at them here until {weekday(first.lookUntil)}.</Trans> <Trans>You do not have to.</Trans></Soft>
    </Card>
  );
}
