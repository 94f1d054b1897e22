import { useLingui } from '@lingui/react/macro';

import type { CopyReason } from './copies-page.generated';

/** Why somebody else takes a copy for them, in words. */
export function useCopyReasons(): Readonly<Record<CopyReason, string>> {
  const { t } = useLingui();
  return { LEFT: t`They left and cannot sign in any more`, CHILD: t`A child whose guardian asks`, PAPER: t`They asked on paper or by phone` };
}
