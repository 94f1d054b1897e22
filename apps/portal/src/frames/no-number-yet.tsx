import { Trans } from '@lingui/react/macro';

/** A council that has not said its number yet: pages that say “call us” must not leave anybody alone with it. */
export default function NoNumberYet() {
  return <p><b><Trans>Our phone number is not here yet.</Trans></b> <Trans>If a page says “call us”, ask your worker. Or ask the person you met when you came.</Trans></p>;
}
