import { ButtonLink, Card } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { homeOf } from '../../session/home-of';
import type { Me } from '../../session/use-shell';

/** Somebody who is in reads this page: after the work account did not show that it is still them, or because they came by themselves. */
export function SignedInAlready({ me, to }: { me: Me; to: string | null }) {
  const { firstName } = me;
  return (
    <Card>
      <p><Trans>You are signed in, {firstName}.</Trans></p>
      {to === null
        ? <p><ButtonLink to={homeOf(me.roles)}><Trans>Go to my page</Trans></ButtonLink></p>
        : (
          <>
            <p><ButtonLink to={to}><Trans>Go back to where you were</Trans></ButtonLink></p>
            <p><a href={`/work-sign-in?again=1&to=${encodeURIComponent(to)}`}><Trans>Try your work account again</Trans></a></p>
          </>
        )}
    </Card>
  );
}
