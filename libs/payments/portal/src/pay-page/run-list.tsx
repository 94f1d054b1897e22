import { Block, counted, paths, pounds, Queue, shortDay } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import { RunName } from '../words/run-name';
import { RunStateTag } from '../words/run-state-tag';
import type { PayPageQuery } from './pay-page.generated';

type Run = PayPageQuery['payRuns'][number];

/** The latest runs, those that wait for somebody first. */
export function RunList({ runs }: { runs: readonly Run[] }) {
  const { t } = useLingui();
  const waiting = runs.filter(({ state }) => state === 'waiting');
  const rest = runs.filter(({ state }) => state !== 'waiting');
  if (runs.length === 0) return null;
  return (
    <Block heading={<Trans>Pay runs</Trans>}>
      <Queue
        items={[...waiting, ...rest].map((run) => ({
          key: run.id,
          lead: <RunStateTag state={run.state} />,
          title: <Link to={paths.payRun(run.id)}><b><RunName number={run.number} /></b></Link>,
          detail: <>{counted(run.lines, t`line`)}, {pounds(run.totalPence)}. <When run={run} /></>,
        }))}
      />
    </Block>
  );
}

function When({ run }: { run: Run }) {
  if (run.state === 'paid' && run.paidOn) return <Trans>Paid on {shortDay(run.paidOn)}.</Trans>;
  if (run.state === 'sent' && run.payOn) return <Trans>In banks on {shortDay(run.payOn)}.</Trans>;
  return <Trans>Made by {run.createdBy}.</Trans>;
}
