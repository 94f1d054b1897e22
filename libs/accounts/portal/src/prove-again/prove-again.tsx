import { Button, Dialog, Form, Loaded, paths, TextInput, useDeed, useQuestion, useRefusalWords, WhatCameOfIt } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { useNavigate } from 'react-router';

import { AskForPasskeyAgainDocument, ProveWithFiguresDocument, ProveWithPasskeyDocument, WaysToProveDocument, type WaysToProveQuery } from './prove-again.generated';

/** Deeds with money or power ask again who is there. It opens over the page, so what was written stays. */
export default function ProveAgain({ open, work, onClose }: { open: boolean; work: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} heading={<Trans>Is it still you?</Trans>} onClose={onClose}>
      <WaysToProve work={work} onClose={onClose} />
    </Dialog>
  );
}

function WaysToProve({ work, onClose }: { work: boolean; onClose: () => void }) {
  // What was added on another page a minute ago counts.
  const asked = useQuery(WaysToProveDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded from={asked} waiting={<Trans>Getting your ways to sign in</Trans>}>
      {({ myWaysIn }) => myWaysIn && <Ways ways={myWaysIn} work={work} onClose={onClose} />}
    </Loaded>
  );
}

function Ways({ ways, work, onClose }: { ways: NonNullable<WaysToProveQuery['myWaysIn']>; work: boolean; onClose: () => void }) {
  const [hasKey, atWork] = [ways.passkeys.length > 0, work && ways.workSignIn];
  if (!hasKey && !ways.hasAuthenticator && !atWork) return <NoneYet whyNotAdd={ways.whyNotAdd} work={work} onClose={onClose} />;
  return (
    <>
      <p><Trans>Show us one more time. It counts for 15 minutes.</Trans> <Trans>Then press the button again.</Trans></p>
      {hasKey && <WithPasskey onProved={onClose} />}
      {ways.hasAuthenticator && <WithFigures onProved={onClose} />}
      {atWork && <p><a href={`/work-sign-in?again=1&to=${encodeURIComponent(location.pathname)}`}><Trans>Use your work account</Trans></a> <Trans>This leaves the page for a moment.</Trans></p>}
    </>
  );
}

/** Nobody is left in front of a box that asks for what they do not have. */
function NoneYet({ whyNotAdd, work, onClose }: { whyNotAdd: string | null; work: boolean; onClose: () => void }) {
  const words = useRefusalWords();
  const go = useNavigate();
  if (whyNotAdd !== null) return <p>{words({ code: whyNotAdd })}</p>;
  const add = () => {
    onClose();
    void go(work ? paths.staffSignIn() : paths.mySignIn());
  };
  return (
    <>
      <p><Trans>You have no second way to show that it is you. Add one first. Your finger, your face or an app will do.</Trans></p>
      <p><Button type="button" onClick={add}><Trans>Add one now</Trans></Button></p>
    </>
  );
}

function WithFigures({ onProved }: { onProved: () => void }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: ProveWithFiguresDocument,
    variables: (answers) => ({ figures: answers.text('figures', t`Write the 6 numbers your app shows.`) }),
    done: onProved,
  });
  return (
    <Form question={question} label={t`Your app`}>
      <TextInput name="figures" inputMode="numeric" autoComplete="one-time-code" width="short" label={<Trans>The 6 numbers your app shows</Trans>} />
      <Button><Trans>It is me</Trans></Button>
    </Form>
  );
}

function WithPasskey({ onProved }: { onProved: () => void }) {
  const ask = useDeed(AskForPasskeyAgainDocument, { refetch: 'none' });
  const prove = useDeed(ProveWithPasskeyDocument, { refetch: 'none' });
  async function use() {
    const asked = await ask.run({});
    if (asked.kind !== 'done') return;
    const { startAuthentication } = await import('@simplewebauthn/browser');
    const answer = await startAuthentication({ optionsJSON: JSON.parse(asked.data.askForPasskey) }).catch(() => null);
    if (answer && (await prove.run({ answer: JSON.stringify(answer) })).kind === 'done') onProved();
  }
  return (
    <>
      <p><Button type="button" look="quiet" onClick={() => void use()}><Trans>Use finger, face or screen lock</Trans></Button></p>
      <WhatCameOfIt deed={prove} />
    </>
  );
}
