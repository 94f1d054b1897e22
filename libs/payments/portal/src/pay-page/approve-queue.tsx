import { Block, EmptyState, pounds, StatusLine, useDeed } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { LinePicker } from './line-picker';
import type { PayLine } from './pay-page';
import { ApprovePaymentsDocument, type PayPageQuery } from './pay-page.generated';
import { RefusedNote } from '../words/refused-note';

/** Checked by one person, to be approved by another. */
export function ApproveQueue({ lines, desk }: { lines: readonly PayLine[]; desk: PayPageQuery['payDesk'] }) {
  const { t } = useLingui();
  const approve = useDeed(ApprovePaymentsDocument);
  const { answer } = approve;
  return (
    <Block
      heading={<Trans>To approve</Trans>} aside={<Plural value={desk.toApprove} _0="nothing" one="# line" other="# lines" />}
      note={lines.length > 0 && <Trans>Checked by {checkers(lines)}. Another person approves.</Trans>}
    >
      <StatusLine>{answer?.kind === 'done' && <Plural value={answer.data.approvePayments.length} one="# line is approved." other="# lines are approved." />}</StatusLine>
      <RefusedNote answer={answer} />
      {lines.length === 0
        ? <EmptyState><p><Trans>Nothing to approve. Lines come here when somebody has checked them.</Trans></p></EmptyState>
        : (
          <LinePicker
            caption={t`Lines to approve, soonest pay-by date first`} lines={lines} whyNot={desk.whyNotApprove} whyNotLine={({ whyNotApprove }) => whyNotApprove} sending={approve.sending}
            deed={(count, pence) => count === 0 ? <Trans>Approve</Trans> : <><Plural value={count} one="Approve # line" other="Approve # lines" />, {pounds(pence)}</>}
            onDeed={async (ids) => (await approve.run({ ids })).kind === 'done'}
          />
        )}
    </Block>
  );
}

function checkers(lines: readonly PayLine[]): string {
  return [...new Set(lines.flatMap(({ checkedByName }) => checkedByName ?? []))].join(', ');
}
