/** A count as a reader may see it. `few` stands for every count from 1 to one below the threshold; `withheld` would give one away. */
export type ShownCount = { readonly kind: 'count'; readonly value: number } | { readonly kind: 'few' } | { readonly kind: 'withheld' };

export const few: ShownCount = { kind: 'few' };
export const withheld: ShownCount = { kind: 'withheld' };

export function isSmall(count: number, threshold: number): boolean {
  return count > 0 && count < threshold;
}

/** Zero is a true zero; 1 up to the threshold is told as "fewer than". */
export function showCount(count: number, threshold: number): ShownCount {
  return isSmall(count, threshold) ? few : { kind: 'count', value: count };
}
