import { Trans } from '@lingui/react/macro';

/** A run gets its number when it leaves. */
export function RunName({ number }: { number: number | null }) {
  return number === null ? <Trans>Next pay run</Trans> : <Trans>Pay run {number}</Trans>;
}
