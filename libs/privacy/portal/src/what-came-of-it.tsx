import { type Deed, StatusLine, useRefusalWords } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** What came of a deed, said where it was done. */
export function WhatCameOfIt({ deed: { sending, answer }, done }: { deed: Pick<Deed<unknown, never>, 'sending' | 'answer'>; done: ReactNode }) {
  const words = useRefusalWords();
  return (
    <StatusLine>
      {sending && <Trans>Sending</Trans>}
      {!sending && answer?.kind === 'done' && done}
      {!sending && answer?.kind === 'refused' && words(answer.refusals[0])}
      {!sending && answer?.kind === 'broken' && <Trans>We could not send this. It is not your fault. Try again.</Trans>}
    </StatusLine>
  );
}
