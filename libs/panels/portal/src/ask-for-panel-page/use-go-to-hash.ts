import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** "Change" leads to a question of the same page: into sight, and focused. */
export function useGoToHash(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const field = hash === '' ? null : document.getElementById(hash.slice(1));
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  }, [hash, key]);
}
