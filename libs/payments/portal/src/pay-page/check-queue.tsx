import { Block, EmptyState, pounds, StatusLine, useDeed } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { LinePicker } from './line-picker';
import type { PayLine } from './pay-page';
import { CheckPaymentsDocument, type PayPageQuery } from './pay-page.generated';
import { RefusedNote } from '../words/refused-note';

/** Due by the registers, to be looked at by a checker. */
export function CheckQueue({ lines, desk }: { lines: readonly PayLine[]; desk: PayPageQuery['payDesk'] }) {
  const { t } = useLingui();
  const check = useDeed(CheckPaymentsDocument);
  const { answer } = check;
  return (
    <Block
      heading={<Trans>To check</Trans>} aside={<Plural value={desk.toCheck} _0="nothing" one="# line" other="# lines" />}
      note={lines.length > 0 && <Trans>Raised by the registers. Nobody typed a sum. You see the kind of work, never what was said.</Trans>}
    >
      <StatusLine>{answer?.kind === 'done' && <Plural value={answer.data.checkPayments.length} one="# line is checked." other="# lines are checked." />}</StatusLine>
      <RefusedNote answer={answer} />
      {lines.length === 0
        ? <EmptyState><p><Trans>Nothing to check. When a register closes, its lines come here by themselves.</Trans></p></EmptyState>
        : (
          <LinePicker
            caption={t`Lines to check, soonest pay-by date first`} lines={lines} whyNot={desk.whyNotCheck} whyNotLine={({ whyNotCheck }) => whyNotCheck} sending={check.sending}
            deed={(count, pence) => count === 0 ? <Trans>Check</Trans> : <><Plural value={count} one="Check # line" other="Check # lines" />, {pounds(pence)}</>}
            onDeed={async (ids) => (await check.run({ ids })).kind === 'done'}
          />
        )}
    </Block>
  );
}
