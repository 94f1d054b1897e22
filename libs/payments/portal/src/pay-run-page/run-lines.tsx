import { Block, poundsAndPence, Table, Tag } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { useAccountWords } from '../words/account-words';
import { useActivityWords } from '../words/activity-words';
import { briefDay } from '../words/brief-day';
import { PayByTag } from '../words/pay-by-tag';
import type { Run } from './pay-run-page';

/** The lines in the order of the file. */
export function RunLines({ run }: { run: Run }) {
  const { t } = useLingui();
  const activity = useActivityWords();
  const account = useAccountWords();
  const late = run.items.filter(({ lateness }) => lateness !== 'in-time').length;
  return (
    <Block
      heading={<Plural value={run.lines} one="# line" other="# lines" />} aside={<Trans>soonest pay-by date first</Trans>}
      note={<Trans>You see the kind of work, never what was said.</Trans>}
    >
      <Table
        caption={t`Lines of this run`}
        rows={run.items}
        rowKey={({ id }) => id}
        columns={[
          { head: <Trans>Name</Trans>, names: true, cell: ({ payeeName }) => payeeName },
          { head: <Trans>Kind</Trans>, cell: (line) => activity(line.activity) },
          { head: <Trans>Worked</Trans>, whole: true, cell: ({ heldOn }) => briefDay(heldOn) },
          { head: <Trans>Sum</Trans>, figures: true, cell: ({ amountPence }) => poundsAndPence(amountPence) },
          { head: <Trans>How</Trans>, whole: true, cell: ({ accountDigits }) => account(accountDigits) },
          { head: <Trans>Pay by</Trans>, whole: true, cell: (line) => line.state === 'failed' ? <Tag tone="worry" icon="turn"><Trans>Bank sent back</Trans></Tag> : <PayByTag payBy={line.payBy} lateness={line.lateness} /> },
        ]}
        footer={<tr><th scope="row" colSpan={3}>{late === 0 ? <Trans>In all</Trans> : <Plural value={late} one="In all. # line goes after the day we promised." other="In all. # lines go after the day we promised." />}</th><td className="figure">{poundsAndPence(run.totalPence)}</td><td colSpan={2} /></tr>}
      />
    </Block>
  );
}
