import { ProveAgain } from '@alongside/accounts/portal';
import { Suspense, useEffect, useState } from 'react';

/** A deed was refused until its doer proves again: the question opens over the page. */
export function ProveWhenAsked() {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const ask = () => setAsked(true);
    addEventListener('prove-again', ask);
    return () => removeEventListener('prove-again', ask);
  }, []);
  return asked && <Suspense><ProveAgain open onClose={() => setAsked(false)} /></Suspense>;
}
