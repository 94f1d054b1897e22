import { Card, dayWithYear, shortDay, Slips } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { MyPayment } from './money-page';
import { taxYearStart } from './tax-year-start';

/** What came, the latest first, with the sum of the tax year: the figure a job centre asks for. */
export function PaidMoney({ payments }: { payments: readonly MyPayment[] }) {
  const paid = payments.filter(({ state }) => state === 'paid');
  const latest = paid[0]?.paidOn;
  if (payments.length === 0) return null;
  const start = latest ? taxYearStart(latest) : null;
  const inYear = paid.filter(({ paidOn }) => start !== null && paidOn !== null && paidOn >= start);
  return (
    <Card heading={<Trans>Paid</Trans>}>
      <Slips
        slips={payments.map((payment) => ({
          key: payment.id,
          label: payment.sessionTitle ?? shortDay(payment.heldOn),
          pence: payment.paidOn ? payment.amountPence : 0,
          detail: payment.paidOn ? <Trans>In your bank on {shortDay(payment.paidOn)}</Trans> : <Trans>You chose to take no money for this.</Trans>,
        }))}
        total={start === null ? undefined : { label: <Trans>Paid since {dayWithYear(start)}</Trans>, pence: inYear.reduce((sum, { amountPence }) => sum + amountPence, 0) }}
      />
    </Card>
  );
}
