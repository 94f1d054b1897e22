import { Block, Sheet, Soft, Sum, TakeFile } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import { ConfirmPaid } from './confirm-paid';
import type { Run } from './pay-run-page';
import { SendRun } from './send-run';

/** The sum, and the one thing to do now. */
export function RunDeeds({ run }: { run: Run }) {
  return (
    <Block heading={run.state === 'waiting' ? <Trans>To pay now</Trans> : run.state === 'paid' ? <Trans>Paid</Trans> : <Trans>On its way</Trans>}>
      <Sheet>
        <Sum pence={run.totalPence} />
        <Soft small><Plural value={run.lines} one="# line, by bank." other="# lines, all by bank." /></Soft>
        {run.state === 'waiting' && <SendRun run={run} />}
        {run.fileSha256 && (
          <>
            <TakeFile from={`/files/pay-runs/${run.id}`} name={`pay-run-${run.number}.txt`} look={run.state === 'sent' ? 'main' : 'quiet'} wide icon="download"><Trans>Get the bank file</Trans></TakeFile>
            <Soft small><Trans>Bacs Standard 18, made once and kept. Mark {run.fileSha256.slice(0, 8)}. Each download is noted with your name.</Trans></Soft>
          </>
        )}
        {run.state === 'sent' && <ConfirmPaid run={run} />}
        {run.state === 'sent-back' && <Soft><Trans>This run was sent back. Nothing left. Its lines go with another run.</Trans></Soft>}
      </Sheet>
    </Block>
  );
}
