import { Button, GoLink, Note, paths } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { MoneyHowPageQuery } from './money-how-page.generated';

/** Whoever shows a second time who they are is not rung, unless that way is only days old or somebody helped them in. */
export function ChangeSafely({ waysIn }: { waysIn: MoneyHowPageQuery['myWaysIn'] }) {
  const canShow = waysIn !== null && (waysIn.hasAuthenticator || waysIn.passkeys.length > 0);
  return (
    <Note icon="lock">
      <p><Trans>Do you want to change it? We keep your money safe. We wait some days before we pay into a new account.</Trans></p>
      {canShow
        ? (
          <>
            <p><Trans>Show us first that it is you. Then most times we do not need to call.</Trans></p>
            <p><Button type="button" look="quiet" small icon="key" onClick={() => dispatchEvent(new Event('prove-again'))}><Trans>Show that it is me</Trans></Button></p>
          </>
        )
        : (
          <>
            <p><Trans>We also call you, to be sure it was you.</Trans></p>
            <GoLink to={paths.mySignIn()}><Trans>Sign in with your finger or face. Some days later we do not need to call</Trans></GoLink>
          </>
        )}
    </Note>
  );
}
