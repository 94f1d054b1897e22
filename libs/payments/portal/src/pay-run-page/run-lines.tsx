import { Block, Button, poundsAndPence, StatusLine, Table, Tag, useDeed, type Column } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { useAccountWords } from '../words/account-words';
import { useActivityWords } from '../words/activity-words';
import { briefDay } from '../words/brief-day';
import { PayByTag } from '../words/pay-by-tag';
import { RefusedNote } from '../words/refused-note';
import type { Run } from './pay-run-page';
import { FailPaymentDocument } from './pay-run-page.generated';

/** The lines in the order of the file. */
export function RunLines({ run }: { run: Run }) {
  const { t } = useLingui();
  const activity = useActivityWords();
  const account = useAccountWords();
  const fail = useDeed(FailPaymentDocument);
  const cameBack: Column<Run['items'][number]> = {
    head: <span className="visually-hidden"><Trans>Bank’s answer</Trans></span>,
    cell: ({ id, payeeName, whyNotFail }) => whyNotFail === null && (
      <Button type="button" look="quiet" small onClick={() => void fail.run({ id })}><Trans>Came back</Trans><span className="visually-hidden"> {payeeName}</span></Button>
    ),
  };
  const how: Column<Run['items'][number]> = { head: <Trans>How</Trans>, whole: true, cell: ({ accountDigits }) => account(accountDigits) };
  const late = run.items.filter(({ lateness }) => lateness !== 'in-time').length;
  return (
    <Block
      heading={<Plural value={run.lines} one="# line" other="# lines" />} aside={<Trans>soonest pay-by date first</Trans>}
      note={<Trans>You see the kind of work, never what was said.</Trans>}
    >
      <StatusLine>{fail.answer?.kind === 'done' && <Trans>The line is owed again. It stands under Stopped on the Money page.</Trans>}</StatusLine>
      <RefusedNote answer={fail.answer} />
      <Table
        folds
        caption={t`Lines of this run`}
        rows={run.items}
        rowKey={({ id }) => id}
        columns={[
          { head: <Trans>Name</Trans>, names: true, cell: ({ payeeName }) => payeeName },
          { head: <Trans>Kind</Trans>, cell: (line) => activity(line.activity) },
          { head: <Trans>Worked</Trans>, whole: true, cell: ({ heldOn }) => briefDay(heldOn) },
          { head: <Trans>Sum</Trans>, figures: true, cell: ({ amountPence }) => poundsAndPence(amountPence) },
          ...(run.items.some(({ accountDigits }) => accountDigits !== null) ? [how] : []),
          { head: <Trans>Pay by</Trans>, whole: true, cell: (line) => line.state === 'failed' ? <Tag tone="worry" icon="turn"><Trans>Bank sent back</Trans></Tag> : <PayByTag payBy={line.payBy} lateness={line.lateness} /> },
          ...(run.items.some(({ whyNotFail }) => whyNotFail === null) ? [cameBack] : []),
        ]}
        footer={<tr><th scope="row" colSpan={3}>{late === 0 ? <Trans>In all</Trans> : <Plural value={late} one="In all. # line goes after the day we promised." other="In all. # lines go after the day we promised." />}</th><td className="figure">{poundsAndPence(run.totalPence)}</td><td colSpan={3} /></tr>}
      />
    </Block>
  );
}
