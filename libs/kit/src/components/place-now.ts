import type { Place } from './bottom-tabs';

/** Which place an address belongs to: the one it lies deepest in, so that of “/settings” and “/settings/values” only one is here. */
export function placeNow(pathname: string, places: readonly Place[]): string | null {
  let found: { to: string; depth: number } | null = null;
  for (const { to, end = false, also = [] } of places) {
    for (const root of [to, ...also]) {
      const lies = pathname === root || (!(end && root === to) && pathname.startsWith(`${root}/`));
      if (lies && root.length > (found?.depth ?? 0)) found = { to, depth: root.length };
    }
  }
  return found?.to ?? null;
}
