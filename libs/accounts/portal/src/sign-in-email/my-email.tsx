import { Button, Details, Form, phone as spokenPhone, Radios, TextInput, useDeed, useQuestion, WhatCameOfIt } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { AskToChangeMyEmailDocument, ConfirmMyEmailDocument, RemoveMyEmailDocument, type AskToChangeMyEmailMutationVariables, type ConfirmMyEmailMutation } from './sign-in-email.generated';
import { WaitingEmail } from './waiting-email';

type ProveBy = NonNullable<AskToChangeMyEmailMutationVariables['proveBy']>;

export interface EmailWays {
  readonly email: string | null;
  readonly phone: string | null;
  readonly emailProofs: readonly ProveBy[];
  readonly waitingEmail: string | null;
  readonly waitsUntil: string | null;
}

/** My own: the new one counts once I write the code that came there, and have shown that it is me. */
export function MyEmail({ ways }: { ways: EmailWays }) {
  const { t } = useLingui();
  const { emailProofs: proofs } = ways;
  const has = ways.email !== null;
  const [asked, setAsked] = useState<{ readonly email: string; readonly proveBy: ProveBy | null } | null>(null);
  const [changed, setChanged] = useState<ConfirmMyEmailMutation['confirmMyEmail'] | null>(null);
  const ask = useQuestion({
    deed: AskToChangeMyEmailDocument,
    variables: (answers) => ({ email: answers.text('email', t`Write your new email.`), proveBy: proofs.length > 1 ? (answers.text('proveBy', t`Pick one.`) as ProveBy) : (proofs[0] ?? null) }),
    done: (_, form) => {
      const answers = new FormData(form);
      setAsked({ email: String(answers.get('email')), proveBy: (answers.get('proveBy') as ProveBy | null) ?? proofs[0] ?? null });
    },
    refetch: 'none',
  });
  const confirm = useQuestion({
    deed: ConfirmMyEmailDocument,
    variables: (answers) => ({ code: answers.text('code', t`Write the code.`), oldCode: takesOldCode(asked?.proveBy) ? answers.text('oldCode', t`Write this code too.`) : null }),
    done: ({ confirmMyEmail }) => {
      setAsked(null);
      setChanged(confirmMyEmail);
    },
  });
  return (
    <>
      {ways.waitingEmail !== null && <WaitingEmail email={ways.waitingEmail} until={ways.waitsUntil} />}
      <Details summary={has ? <Trans>Change my email</Trans> : <Trans>Add an email</Trans>}>
        {asked === null
          ? (
            <Form question={ask} label={t`My new email`}>
              <TextInput name="email" type="email" autoComplete="email" label={<Trans>New email</Trans>} hint={<Trans>Use one that only you read.</Trans>} />
              {proofs.length > 1 && <ShowItIsMe ways={ways} />}
              {proofs.length === 1 && <p><Trans>We call you first, to be sure it is you. Then you can sign in with it.</Trans></p>}
              <Button look="quiet"><Trans>Send a code there</Trans></Button>
            </Form>
          )
          : (
            <Form question={confirm} label={t`The code from the new email`}>
              <p role="status"><Trans>We sent a code to {asked.email}. It can take a minute.</Trans></p>
              <TextInput name="code" autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} width="short" label={<Trans>The code from your new email</Trans>} />
              {takesOldCode(asked.proveBy) && (
                <TextInput
                  name="oldCode" autoComplete="off" autoCapitalize="characters" spellCheck={false} width="short"
                  label={asked.proveBy === 'TEXT' ? <Trans>The code from your phone</Trans> : <Trans>The code from your email of now</Trans>}
                  hint={<Trans>It shows us that it is you.</Trans>}
                />
              )}
              <Button><Trans>Use this email</Trans></Button>
              <Button type="button" look="quiet" onClick={() => setAsked(null)}><Trans>Use a different one</Trans></Button>
            </Form>
          )}
        {has && <RemoveMine />}
      </Details>
      {changed === 'NOW' && <p role="status"><Trans>Done. You sign in with your new email.</Trans></p>}
    </>
  );
}

const takesOldCode = (proveBy: ProveBy | null | undefined) => proveBy === 'EMAIL' || proveBy === 'TEXT';

/** An open page does not show who holds it. */
function ShowItIsMe({ ways: { email, phone, emailProofs } }: { ways: EmailWays }) {
  return (
    <Radios
      name="proveBy" label={<Trans>How can we know it is you?</Trans>}
      hint={<Trans>Then no one else can change it, even on your phone.</Trans>}
      options={[
        ...(emailProofs.includes('EMAIL') ? [{ value: 'EMAIL', label: <Trans>Send a code to {email}</Trans> }] : []),
        ...(emailProofs.includes('TEXT') ? [{ value: 'TEXT', label: <Trans>Text a code to {spokenPhone(phone ?? '')}</Trans> }] : []),
        { value: 'TEAM', label: <Trans>I can’t get a code there. Call me</Trans> },
      ]}
    />
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
