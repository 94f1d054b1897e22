import type { Held } from './wallet-page';

export interface SortedWallet {
  readonly waiting: readonly Held[];
  readonly talking: readonly Held[];
  readonly yes: readonly Held[];
  readonly no: readonly Held[];
}

/** What waits for me comes first; then what others still have to say; then my yeses, and what I said no to. */
export function sortWallet(all: readonly Held[]): SortedWallet {
  const open = (one: Held) => one.state === 'ASKED' || one.state === 'IN_DISCUSSION';
  // Frozen, and asked for again beside it: the question stands for both.
  const askedAnew = new Set(all.filter(open).map(({ renewsId }) => renewsId));
  const shown = all.filter((one) => one.state !== 'FROZEN' || !askedAnew.has(one.id));
  const waits = (one: Held) => one.whyNotAnswer === null && ((open(one) && one.ownAnswer === null) || (one.state === 'FROZEN' && one.whyNotUse !== 'PUBLIC_NOT_FOR_THEM'));
  // What has run out is asked for again beside it; until then it stands among the yeses and says so.
  const isYes = (one: Held) => !waits(one) && (one.state === 'GIVEN' || one.state === 'DUE_RENEWAL' || one.state === 'EXPIRED' || one.state === 'FROZEN');
  return {
    waiting: shown.filter(waits),
    talking: shown.filter((one) => open(one) && !waits(one)),
    yes: shown.filter(isYes),
    no: all.filter(({ state }) => state === 'REFUSED' || state === 'WITHDRAWN'),
  };
}
