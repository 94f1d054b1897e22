import { BackLink, Desk, Loaded, paths, shortDay, Split, weekday } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { RunName } from '../words/run-name';
import { PayRunPageDocument, type PayRunPageQuery } from './pay-run-page.generated';
import { RunChain } from './run-chain';
import { RunDeeds } from './run-deeds';
import { RunLines } from './run-lines';
import { WhatHappensNext } from './what-happens-next';

export type Run = PayRunPageQuery['payRun'];

/** One run: how far it is and by whose hands, what it pays, and the next deed. */
export default function PayRunPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(PayRunPageDocument, { variables: { id } });
  const run = asked.data?.payRun;
  return (
    <Desk
      title={t`Pay run`} back={<BackLink to={paths.pay()}><Trans>Money</Trans></BackLink>}
      heading={run ? <RunName number={run.number} /> : <Trans>Pay run</Trans>} lead={run && <Lead run={run} />}
    >
      <Loaded from={asked} waiting={<Trans>Getting the run</Trans>}>
        {({ payRun }) => (
          <>
            <RunChain run={payRun} />
            <Split beside={<><RunDeeds run={payRun} /><WhatHappensNext state={payRun.state} /></>}><RunLines run={payRun} /></Split>
          </>
        )}
      </Loaded>
    </Desk>
  );
}

function Lead({ run }: { run: Run }) {
  return (
    <>
      <Plural value={run.lines} one="# line" other="# lines" />,{' '}
      {run.heldFrom === run.heldTo ? <Trans>worked on {shortDay(run.heldFrom)}.</Trans> : <Trans>worked from {shortDay(run.heldFrom)} to {shortDay(run.heldTo)}.</Trans>}{' '}
      <InBanks run={run} />
    </>
  );
}

function InBanks({ run: { state, payOn, paidOn } }: { run: Run }) {
  if (paidOn) return <Trans>Paid on {weekday(paidOn)}.</Trans>;
  if (payOn && state === 'sent') return <Trans>In banks on {weekday(payOn)}.</Trans>;
  if (payOn && state === 'waiting') return <Trans>Sent today, it is in banks on {weekday(payOn)}.</Trans>;
  return null;
}
