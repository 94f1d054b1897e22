import { Button, Details, Form, TextInput, useDeed, useQuestion, WhatCameOfIt } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { AskToChangeMyEmailDocument, ConfirmMyEmailDocument, RemoveMyEmailDocument } from './sign-in-email.generated';

/** My own: the new one counts once I write the code that came there. */
export function MyEmail({ has }: { has: boolean }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<string | null>(null);
  const [changed, setChanged] = useState(false);
  const ask = useQuestion({
    deed: AskToChangeMyEmailDocument,
    variables: (answers) => ({ email: answers.text('email', t`Write your new email.`) }),
    done: (_, form) => setAsked(String(new FormData(form).get('email'))),
    refetch: 'none',
  });
  const confirm = useQuestion({
    deed: ConfirmMyEmailDocument,
    variables: (answers) => ({ code: answers.text('code', t`Write the code.`) }),
    done: () => {
      setAsked(null);
      setChanged(true);
    },
  });
  return (
    <>
      <Details summary={has ? <Trans>Change my email</Trans> : <Trans>Add an email</Trans>}>
        {asked === null
          ? (
            <Form question={ask} label={t`My new email`}>
              <TextInput name="email" type="email" autoComplete="email" label={<Trans>New email</Trans>} hint={<Trans>Use one that only you read.</Trans>} />
              <Button look="quiet"><Trans>Send a code there</Trans></Button>
            </Form>
          )
          : (
            <Form question={confirm} label={t`The code from the new email`}>
              <p role="status"><Trans>We sent a code to {asked}. It can take a minute.</Trans></p>
              <TextInput name="code" autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} width="short" label={<Trans>The code</Trans>} />
              <Button><Trans>Use this email</Trans></Button>
              <Button type="button" look="quiet" onClick={() => setAsked(null)}><Trans>Use a different one</Trans></Button>
            </Form>
          )}
        {has && <RemoveMine />}
      </Details>
      {changed && <p role="status"><Trans>Done. You sign in with your new email.</Trans></p>}
    </>
  );
}

function RemoveMine() {
  const remove = useDeed(RemoveMyEmailDocument);
  return (
    <>
      <p><Trans>Does someone else read your email? You can take it away. You need one more way to sign in.</Trans></p>
      <p><Button type="button" look="quiet" small onClick={() => void remove.run({})}><Trans>Take my email away</Trans></Button></p>
      <WhatCameOfIt deed={remove} done={<Trans>It is gone.</Trans>} />
    </>
  );
}
