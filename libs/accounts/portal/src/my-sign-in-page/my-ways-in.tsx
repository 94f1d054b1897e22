import { Card, longDay, Note, phone as spokenPhone, Soft, SummaryList } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { MyEmail } from '../sign-in-email/my-email';
import { MyAuthenticator } from './my-authenticator';
import { MyPasskeys } from './my-passkeys';
import { TryMyPhone } from './try-my-phone';
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
          ...(ways.workAccountSince === null ? [] : [{ label: t`Work account`, value: <Trans>Yes, since {longDay(ways.workAccountSince)}</Trans> }]),
        ]} />
        <MyEmail ways={ways} />
        {ways.phoneToTry !== null && <TryMyPhone phone={ways.phoneToTry} />}
        {ways.phoneFails !== null && <Note><p><Trans>Our texts do not get to {spokenPhone(ways.phone ?? '')}. Call us and we change it.</Trans></p></Note>}
        {ways.phone !== null && <Soft><Trans>Is the number not right? Call us and we change it.</Trans></Soft>}
        {ways.phone !== null && <Soft><Trans>A text can show on a locked phone, and someone else may read it. A finger, your face or an app is safer. You can add one below.</Trans></Soft>}
      </Card>
      <MyPasskeys passkeys={ways.passkeys} whyNotAdd={ways.whyNotAdd} />
      <MyAuthenticator has={ways.hasAuthenticator} whyNotAdd={ways.whyNotAdd} />
    </>
  );
}
