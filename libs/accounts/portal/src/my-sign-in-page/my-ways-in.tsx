import { Card, phone as spokenPhone, Soft, SummaryList } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { MyAuthenticator } from './my-authenticator';
import { MyPasskeys } from './my-passkeys';
import type { MySignInPageQuery } from './my-sign-in-page.generated';

export type Ways = NonNullable<MySignInPageQuery['myWaysIn']>;

export function MyWaysIn({ ways }: { ways: Ways }) {
  const { t } = useLingui();
  const none = t`None`;
  return (
    <>
      <Card heading={<Trans>Where we send a code</Trans>}>
        <SummaryList answers={[
          { label: t`Email`, value: ways.email ?? none },
          { label: t`Text`, value: ways.phone ? spokenPhone(ways.phone) : none },
          { label: t`A card with a PIN`, value: ways.hasCard ? t`You have one` : none },
        ]} />
        <Soft><Trans>Is this not right? Call us and we change it.</Trans></Soft>
      </Card>
      <MyPasskeys passkeys={ways.passkeys} />
      <MyAuthenticator has={ways.hasAuthenticator} />
    </>
  );
}
