import { Desk, Loaded, pounds, Split, weekday } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { ApproveQueue } from './approve-queue';
import { CheckQueue } from './check-queue';
import { FirstLines } from './first-lines';
import { NextRun } from './next-run';
import { PayPageDocument, type PayPageQuery } from './pay-page.generated';
import { RunList } from './run-list';
import { StoppedLines } from './stopped-lines';

export type PayLine = PayPageQuery['paymentsToCheck'][number];

/** Finance: what must go out by Friday, what to check, what to approve, and the runs. */
export default function PayPage() {
  const { t } = useLingui();
  const asked = useQuery(PayPageDocument);
  return (
    <Desk title={t`Money`} heading={<Heading day={asked.data?.payDesk.mustGoBy} />} lead={asked.data && <Lead {...asked.data.payDesk} />}>
      <Loaded from={asked} waiting={<Trans>Getting the lines</Trans>}>
        {(data) => (
          <Split beside={<><NextRun desk={data.payDesk} ready={data.paymentsReady} /><RunList runs={data.payRuns} /></>}>
            <FirstLines lines={[...data.paymentsToCheck, ...data.paymentsToApprove, ...data.paymentsReady]} desk={data.payDesk} />
            <CheckQueue lines={data.paymentsToCheck} desk={data.payDesk} />
            <ApproveQueue lines={data.paymentsToApprove} desk={data.payDesk} />
            <StoppedLines lines={data.paymentsStopped} />
          </Split>
        )}
      </Loaded>
    </Desk>
  );
}

function Heading({ day }: { day: string | undefined }) {
  return day === undefined ? <Trans>Money</Trans> : <Trans>What must go out by {weekday(day)}</Trans>;
}

function Lead({ mustGoLines, mustGoPence, lateLines }: PayPageQuery['payDesk']) {
  if (mustGoLines === 0) return <Trans>Nothing. Every promise up to then is kept.</Trans>;
  return (
    <>
      <Plural value={mustGoLines} one="# line" other="# lines" />, {pounds(mustGoPence)}.{' '}
      {lateLines > 0 && <Plural value={lateLines} one="# is past the day we promised." other="# are past the day we promised." />}
    </>
  );
}
