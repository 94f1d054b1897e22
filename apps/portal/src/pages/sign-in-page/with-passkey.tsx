import { Button, StatusLine, useDeed, useRefusalWords } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { AskForPasskeyDocument, SignInWithPasskeyDocument } from './sign-in-page.generated';
import { useWelcome } from './use-welcome';

/** The phone or computer itself is the key: a finger, a face or its own PIN opens it. */
export function WithPasskey() {
  const welcome = useWelcome();
  const words = useRefusalWords();
  const ask = useDeed(AskForPasskeyDocument, { refetch: 'none' });
  const signIn = useDeed(SignInWithPasskeyDocument, { refetch: 'none' });
  const [stopped, setStopped] = useState(false);

  async function use() {
    setStopped(false);
    const asked = await ask.run({});
    if (asked.kind !== 'done') return;
    try {
      const { startAuthentication } = await import('@simplewebauthn/browser');
      const answer = await startAuthentication({ optionsJSON: JSON.parse(asked.data.askForPasskey) });
      const given = await signIn.run({ answer: JSON.stringify(answer) });
      if (given.kind === 'done') await welcome(given.data.signInWithPasskey);
    } catch {
      // The person closed the browser's own box, or there is no key here.
      setStopped(true);
    }
  }

  return (
    <>
      <p><Button type="button" look="quiet" wide onClick={() => void use()}><Trans>Use my finger, face or screen lock</Trans></Button></p>
      <StatusLine>
        {stopped && <Trans>That did not happen. You can try again, or use a code.</Trans>}
        {signIn.answer?.kind === 'refused' && words(signIn.answer.refusals[0])}
        {(ask.answer?.kind === 'broken' || signIn.answer?.kind === 'broken') && <Trans>We could not send this. It is not your fault. Try again.</Trans>}
      </StatusLine>
    </>
  );
}
