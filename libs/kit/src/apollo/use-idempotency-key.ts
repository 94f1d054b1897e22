import { newId } from '@alongside/kernel';
import { useCallback, useState } from 'react';

/** One key for one wish: pressing twice, or again after the network broke, still happens once. Take a fresh key after it is done. */
export function useIdempotencyKey(): { key: string; renew: () => void } {
  const [key, setKey] = useState<string>(() => newId<'Wish'>());
  return { key, renew: useCallback(() => setKey(newId<'Wish'>()), []) };
}
