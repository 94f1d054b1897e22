import { Card, GoLink, paths } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

/** Before the first pay: information and a way to advice, never a promise about somebody's benefits. */
export function BenefitsCard() {
  return (
    <Card heading={<Trans>Do you get benefits?</Trans>}>
      <p><Trans>Being paid may change your benefits. We can help you check first. It is free. You can also take less, or none.</Trans></p>
      <GoLink to={paths.help()}><Trans>See who can help</Trans></GoLink>
    </Card>
  );
}
