import { Bill, Card, GoLink, paths, Soft, weekday } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { MyDate } from './date-page';

/** What was promised, and by when. */
export function YourMoney({ date: { payPence, payBy } }: { date: MyDate }) {
  if (payPence === 0) return <Card heading={<Trans>Your money</Trans>}><p><Trans>We pay your fares.</Trans></p></Card>;
  return (
    <Card heading={<Trans>Your money</Trans>}>
      <Bill lines={[]} total={{ label: <Trans>For your time</Trans>, pence: payPence }} />
      <p><Trans>We pay you by <b>{weekday(payBy)}</b>.</Trans> <Trans>We pay your fares too.</Trans></p>
      <Soft><Trans>Being paid may change your benefits. We can help you check first. It is free.</Trans></Soft>
      <GoLink to={paths.money()}><Trans>See my money</Trans></GoLink>
    </Card>
  );
}
