import { ProveAgain } from '@alongside/accounts/portal';
import { Suspense, useEffect, useState } from 'react';
import { useShell } from './use-shell';

/** A deed was refused until its doer proves again: the question opens over the page. */
export function ProveWhenAsked() {
  const { me } = useShell();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const ask = () => setAsked(true);
    addEventListener('prove-again', ask);
    return () => removeEventListener('prove-again', ask);
  }, []);
  return asked && <Suspense><ProveAgain open work={me?.audience === 'staff'} onClose={() => setAsked(false)} /></Suspense>;
}
