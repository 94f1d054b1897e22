import { Card, PublicPage, Soft } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { AskForCode } from './ask-for-code';
import { WriteCode } from './write-code';

/** No password and nothing to remember: a code by e-mail. */
export default function SignInPage() {
  const { t } = useLingui();
  const [email, setEmail] = useState<string | null>(null);
  return (
    <PublicPage title={t`Sign in`} heading={<Trans>Sign in</Trans>}>
      <Card>
        {email === null ? <AskForCode onAsked={setEmail} /> : <WriteCode email={email} onStartAgain={() => setEmail(null)} />}
      </Card>
      <Soft><Trans>Did you get a message from us?</Trans> <Trans>You can answer it with no sign in.</Trans> <Trans>Open the link in it.</Trans></Soft>
    </PublicPage>
  );
}
