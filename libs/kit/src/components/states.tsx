import { type ReactNode, useEffect, useState } from 'react';
import { Trans } from '@lingui/react/macro';
import { Button } from './button';
import { Note } from './note';
import { StatusLine } from './status-line';

/** Nothing for the first second: a flash of "loading" only worries. Then words, never a spinner. */
export function LoadingState({ children }: { children?: ReactNode }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return <div className="waiting"><StatusLine>{slow && (children ?? <Trans>Getting your page</Trans>)}</StatusLine></div>;
}

/** What will come here, and one thing you can do. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return <div className="empty stack"><div>{children}</div>{action}</div>;
}

/** It is not the person's fault, and we say so. */
export function ErrorState({ onTryAgain, kept, whoToCall }: { onTryAgain?: () => void; kept?: boolean; whoToCall?: ReactNode }) {
  return (
    <div className="stack" role="alert">
      <Note tone="worry">
        <p><b><Trans>We can’t open this right now.</Trans></b> <Trans>It is not your fault.</Trans> {kept && <Trans>We kept what you wrote.</Trans>}</p>
        {whoToCall && <p>{whoToCall}</p>}
      </Note>
      {onTryAgain && <p><Button type="button" look="quiet" icon="turn" onClick={onTryAgain}><Trans>Try again</Trans></Button></p>}
    </div>
  );
}
