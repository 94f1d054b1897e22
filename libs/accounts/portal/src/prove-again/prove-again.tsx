import { Button, Dialog, Form, Loaded, TextInput, useDeed, useQuestion, WhatCameOfIt } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { AskForPasskeyAgainDocument, ProveWithFiguresDocument, ProveWithPasskeyDocument, WaysToProveDocument } from './prove-again.generated';

/** Deeds with money or power ask again who is there. It opens over the page, so what was written stays. */
export default function ProveAgain({ open, work, onClose }: { open: boolean; work: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} heading={<Trans>Is it still you?</Trans>} onClose={onClose}>
      <WaysToProve work={work} onProved={onClose} />
    </Dialog>
  );
}

function WaysToProve({ work, onProved }: { work: boolean; onProved: () => void }) {
  const asked = useQuery(WaysToProveDocument);
  return (
    <>
      <p><Trans>Show us one more time. It counts for 15 minutes.</Trans> <Trans>Then press the button again.</Trans></p>
      <Loaded from={asked} waiting={<Trans>Getting your ways to sign in</Trans>}>
        {({ myWaysIn }) => (
          <>
            {myWaysIn && myWaysIn.passkeys.length > 0 && <WithPasskey onProved={onProved} />}
            {myWaysIn?.hasAuthenticator && <WithFigures onProved={onProved} />}
          </>
        )}
      </Loaded>
      {work && <p><a href={`/work-sign-in?again=1&to=${encodeURIComponent(location.pathname)}`}><Trans>Use your work account</Trans></a> <Trans>This leaves the page for a moment.</Trans></p>}
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
