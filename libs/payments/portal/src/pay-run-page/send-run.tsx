import { ActionButton, pounds, Stack, StatusLine, useDeed, useIdempotencyKey } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { RefusedNote } from '../words/refused-note';
import type { Run } from './pay-run-page';
import { ReleasePayRunDocument, SendBackPayRunDocument } from './pay-run-page.generated';

/** Somebody other than the maker sends the run, or sends it back. */
export function SendRun({ run }: { run: Run }) {
  const wish = useIdempotencyKey();
  const release = useDeed(ReleasePayRunDocument);
  const sendBack = useDeed(SendBackPayRunDocument);

  async function send() {
    const answer = await release.run({ id: run.id, idempotencyKey: wish.key });
    // A broken try keeps its key: if it did happen after all, asking again finds the same release.
    if (answer.kind !== 'broken') wish.renew();
  }

  return (
    <Stack tight>
      <RefusedNote answer={release.answer ?? sendBack.answer} />
      <ActionButton type="button" wide whyNot={run.whyNotRelease} sending={release.sending} onClick={() => void send()}>
        <Trans>Send {pounds(run.totalPence)}</Trans>
      </ActionButton>
      {run.whyNotSendBack === null && (
        <ActionButton type="button" look="quiet" wide whyNot={null} sending={sendBack.sending} onClick={() => void sendBack.run({ id: run.id })}>
          <Trans>Send back to {run.createdBy}</Trans>
        </ActionButton>
      )}
      <StatusLine>{release.sending && <Trans>Sending</Trans>}</StatusLine>
    </Stack>
  );
}
