import { isSmall } from './shown-count';

/**
 * "18 of 20" as a reader may see it.
 * `nearly-all` and `few`: the rest, or the part, is a small count, so only the whole is told. `too-few`: even the whole is small.
 */
export type Share =
  | { readonly kind: 'exact'; readonly part: number; readonly whole: number }
  | { readonly kind: 'nearly-all' | 'few'; readonly whole: number }
  | { readonly kind: 'too-few' }
  | { readonly kind: 'none' };

/** Throws RangeError when the part is more than the whole: that is a wrong count, not a small one. */
export function shareOf(part: number, whole: number, threshold: number): Share {
  if (part < 0 || part > whole) throw new RangeError(`${part} of ${whole} cannot be`);
  if (whole === 0) return { kind: 'none' };
  if (isSmall(whole, threshold)) return { kind: 'too-few' };
  if (isSmall(part, threshold)) return { kind: 'few', whole };
  if (isSmall(whole - part, threshold)) return { kind: 'nearly-all', whole };
  return { kind: 'exact', part, whole };
}
