import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Deed } from '../apollo/use-deed';
import { useRefusalWords } from '../refusals/use-refusal-words';
import { StatusLine } from './status-line';

/** What came of a deed, said where it was done. */
export function WhatCameOfIt({ deed, done }: { deed: Pick<Deed<unknown, never>, 'sending' | 'answer'>; done?: ReactNode }) {
  const words = useRefusalWords();
  const { sending, answer } = deed;
  return (
    <StatusLine>
      {sending && <Trans>Sending</Trans>}
      {!sending && answer?.kind === 'done' && done}
      {!sending && answer?.kind === 'refused' && words(answer.refusals[0])}
      {!sending && answer?.kind === 'broken' && <Trans>We could not send this. It is not your fault. Try again.</Trans>}
    </StatusLine>
  );
}
