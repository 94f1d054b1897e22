import { Card, Details, Note, paths, PublicPage, saidOf, Soft, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { useShell } from '../../session/use-shell';
import { AskForCode } from './ask-for-code';
import { OpenLink } from './open-link';
import { SignedInAlready } from './signed-in-already';
import { UseCard } from './use-card';
import { useGoingTo } from './use-going-to';
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
  const [{ known, me }, to] = [useShell(), useGoingTo()];
  // Whoever may be signed in already is not asked for an address before that is known.
  const back = (me !== null || !known) && to !== null && card === null && link === null;
  return (
    <PublicPage title={t`Sign in`} heading={<Trans>Sign in</Trans>}>
      <WhatWasSaid code={said.get('said')} />
      {me !== null && card === null && link === null && <SignedInAlready me={me} to={to} />}
      {!back && <Card>
        {card !== null && <UseCard scanned={card} />}
        {card === null && link !== null && <OpenLink code={link} onStartAgain={() => setLink(null)} />}
        {card === null && link === null && (email === null ? <AskForCode onAsked={setEmail} /> : <WriteCode email={email} onStartAgain={() => setEmail(null)} />)}
      </Card>}
      {card !== null && <p><Link to={paths.signIn()}><Trans>Sign in another way</Trans></Link></p>}
      {card === null && !back && <Details summary={<Trans>Other ways to sign in</Trans>}><OtherWays to={to} /></Details>}
      <Soft><Trans>Did you get a message from us?</Trans> <Trans>You can answer it with no sign in.</Trans> <Trans>Open the link in it.</Trans></Soft>
    </PublicPage>
  );
}

function OtherWays({ to }: { to: string | null }) {
  const work = to === null ? '/work-sign-in' : `/work-sign-in?to=${encodeURIComponent(to.replace(/\?.*$/, ''))}`;
  return (
    <>
      <WithPasskey />
      <UseCard scanned="" />
      <p><Trans>Do you work for the council? <a href={work}>Use your work account</a>.</Trans></p>
    </>
  );
}

/** What the way back from the work account told us; an address can put none but a few of our own sentences here. */
function WhatWasSaid({ code }: { code: string | null }) {
  const words = useRefusalWords();
  return code === null ? null : <Note tone="worry"><p role="status">{words({ code: saidOf(code) })}</p></Note>;
}
