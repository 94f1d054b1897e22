import { Card, Note, phone as spokenPhone, Soft, SummaryList } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { MyEmail } from '../sign-in-email/my-email';
import { MyAuthenticator } from './my-authenticator';
import { MyPasskeys } from './my-passkeys';
import type { MySignInPageQuery } from './my-sign-in-page.generated';

export type Ways = NonNullable<MySignInPageQuery['myWaysIn']>;

export function MyWaysIn({ ways }: { ways: Ways }) {
  const { t } = useLingui();
  const none = t`None`;
  return (
    <>
      {ways.wrongTries > 0 && (
        <Note>
          <p><Plural value={ways.wrongTries} one="# try to sign in as you did not work since last time." other="# tries to sign in as you did not work since last time." /> <Trans>Was it you? Then all is well. If not, tell us.</Trans></p>
        </Note>
      )}
      <Card heading={<Trans>Where we send a code</Trans>}>
        <SummaryList answers={[
          { label: t`Email`, value: ways.email ?? none },
          { label: t`Text`, value: ways.phone ? spokenPhone(ways.phone) : none },
          { label: t`A card with a PIN`, value: ways.hasCard ? t`You have one` : none },
        ]} />
        <MyEmail ways={ways} />
        <Soft><Trans>Is the number not right? Call us and we change it.</Trans></Soft>
      </Card>
      <MyPasskeys passkeys={ways.passkeys} whyNotAdd={ways.whyNotAdd} />
      <MyAuthenticator has={ways.hasAuthenticator} whyNotAdd={ways.whyNotAdd} />
    </>
  );
}
