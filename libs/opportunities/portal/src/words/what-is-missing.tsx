import { Tag, shortDay } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

export interface Missing {
  readonly code: string;
  readonly name: string;
  readonly reason: 'CHECK_NOT_STARTED' | 'CHECK_REQUESTED' | 'CHECK_OVERDUE' | 'CHECK_EXPIRED' | 'CHECK_ENDS_BEFORE' | 'FREE_CHECK_FOR_PAID_ROLE' | 'REFERENCE_NOT_ENOUGH';
  readonly until?: string | null;
}

/** What somebody lacks for a date, marked beside the name for the team: whether, and nothing of what it says. */
export function WhatIsMissing({ missing }: { missing: readonly Missing[] }) {
  if (missing.length === 0) return null;
  return (
    <span className="row">
      {missing.map(({ code, name, reason, until }) => <Tag key={code} tone="wait" icon="shield">{name}: <Why reason={reason} until={until} /></Tag>)}
    </span>
  );
}

function Why({ reason, until }: Pick<Missing, 'reason' | 'until'>) {
  switch (reason) {
    case 'CHECK_NOT_STARTED': return <Trans>not asked yet</Trans>;
    case 'CHECK_REQUESTED': return <Trans>waiting</Trans>;
    case 'CHECK_OVERDUE': return <Trans>late</Trans>;
    case 'CHECK_EXPIRED': return <Trans>run out</Trans>;
    case 'CHECK_ENDS_BEFORE': return until ? <Trans>runs out on {shortDay(until)}</Trans> : <Trans>runs out before</Trans>;
    case 'REFERENCE_NOT_ENOUGH': return <Trans>too low for this date</Trans>;
    case 'FREE_CHECK_FOR_PAID_ROLE': return <Trans>the free check, and this is paid</Trans>;
  }
}
