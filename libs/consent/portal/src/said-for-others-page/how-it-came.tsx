import { Trans } from '@lingui/react/macro';

/** By which way my answer reached the team. */
export function HowItCame({ said: { method, collectedBy, witnessedBy } }: { said: { readonly method: string; readonly collectedBy: string | null; readonly witnessedBy: string | null } }) {
  if (method === 'VERBAL_WITNESSED') return <Trans>You told {collectedBy}. {witnessedBy} heard it too.</Trans>;
  if (method === 'PAPER_SCAN') return <Trans>You signed a paper. {collectedBy} took it in.</Trans>;
  return method === 'REPLY_LINK' ? <Trans>You said it through our link.</Trans> : <Trans>You said it here.</Trans>;
}
