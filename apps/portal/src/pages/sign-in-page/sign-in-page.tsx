import { Card, Details, Note, PublicPage, Soft, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { AskForCode } from './ask-for-code';
import { OpenLink } from './open-link';
import { UseCard } from './use-card';
import { WithPasskey } from './with-passkey';
import { WriteCode } from './write-code';

/** No password and nothing to remember: choose how to come in. What a link or a card brings stands behind the #, where no server sees it. */
export default function SignInPage() {
  const { t } = useLingui();
  const [said] = useSearchParams();
  const brought = new URLSearchParams(useLocation().hash.slice(1));
  const [link, setLink] = useState(brought.get('code'));
  const [email, setEmail] = useState<string | null>(null);
  const card = brought.get('card');
  return (
    <PublicPage title={t`Sign in`} heading={<Trans>Sign in</Trans>}>
      <WhatWasSaid code={said.get('said')} />
      <Card>
        {card !== null && <UseCard scanned={card} />}
        {card === null && link !== null && <OpenLink code={link} onStartAgain={() => setLink(null)} />}
        {card === null && link === null && (email === null ? <AskForCode onAsked={setEmail} /> : <WriteCode email={email} onStartAgain={() => setEmail(null)} />)}
      </Card>
      {card === null && <Details summary={<Trans>Other ways to sign in</Trans>}><OtherWays /></Details>}
      <Soft><Trans>Did you get a message from us?</Trans> <Trans>You can answer it with no sign in.</Trans> <Trans>Open the link in it.</Trans></Soft>
    </PublicPage>
  );
}

function OtherWays() {
  return (
    <>
      <WithPasskey />
      <UseCard scanned="" />
      <p><Trans>Do you work for the council? <a href="/work-sign-in">Use your work account</a>.</Trans></p>
    </>
  );
}

/** What the way back from the work account told us; nothing but our own words can be put here by an address. */
function WhatWasSaid({ code }: { code: string | null }) {
  const words = useRefusalWords();
  return code?.startsWith('WORK_') ? <Note tone="worry"><p role="status">{words({ code })}</p></Note> : null;
}
