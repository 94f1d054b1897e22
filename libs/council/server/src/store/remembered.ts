import { instant, type Clock } from '@alongside/kernel';

const SECONDS = 10;

/** A read that many ask for and that rarely changes: asked of the database at most every ten seconds. */
export function remembered<Found>(trueClock: Clock, read: () => Promise<Found>): (() => Promise<Found>) & { readonly forget: () => void } {
  let until = instant(0);
  let kept: Promise<Found> | null = null;
  const ask = () => {
    const now = trueClock.now();
    if (kept !== null && now < until) return kept;
    until = instant(now.getTime() + SECONDS * 1_000);
    const asked = read();
    kept = asked;
    // A read that failed is not remembered.
    asked.catch(() => {
      if (kept === asked) kept = null;
    });
    return asked;
  };
  return Object.assign(ask, { forget: () => { kept = null; } });
}
