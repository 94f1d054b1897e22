import { useLingui } from '@lingui/react/macro';

import type { SessionKind } from './shelf.generated';

/** For whom a paper is that is for no one group. */
export function useKindWords() {
  const { t } = useLingui();
  const forKind: Readonly<Record<SessionKind, string>> = {
    PANEL: t`For people on interview panels`, TRAINING: t`For people who help with training`, PROJECT: t`For people who plan with us`, MEETING: t`For people who come to meetings`,
  };
  return { forKind, kinds: Object.keys(forKind) as readonly SessionKind[] };
}
