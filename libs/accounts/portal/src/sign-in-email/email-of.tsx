import { Button, Details, Form, Radios, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { AskToChangeEmailOfDocument, ConfirmEmailOfDocument, RemoveEmailOfDocument, type RemoveEmailOfMutationVariables } from './sign-in-email.generated';

type SureBy = RemoveEmailOfMutationVariables['sureBy'];

/** For somebody who asked: they read the code out that came to their new address. */
export function EmailOf({ personId, work = false }: { personId: string; work?: boolean }) {
  const { t } = useLingui();
  const [step, setStep] = useState<'ask' | 'code' | 'changed'>('ask');
  const [mail, sure, code] = [`email-${personId}`, `email-sure-${personId}`, `email-code-${personId}`];
  const ask = useQuestion({
    deed: AskToChangeEmailOfDocument,
    variables: (answers) => ({ personId, email: answers.text(mail, t`Write the new email.`), sureBy: answers.text(sure, t`Say how you know that it is them.`) as SureBy }),
    fields: { email: mail, sureBy: sure },
    done: () => setStep('code'),
    refetch: 'none',
  });
  const confirm = useQuestion({
    deed: ConfirmEmailOfDocument,
    variables: (answers) => ({ personId, code: answers.text(code, t`Write the code they read out.`) }),
    fields: { code },
    done: () => setStep('changed'),
  });
  return (
    <>
      {step !== 'code' && (
        <Form question={ask} label={t`Another email to sign in with`}>
          <TextInput name={mail} type="email" autoComplete="off" label={<Trans>New email to sign in with</Trans>} hint={<Trans>A code goes there. They read it out to you, and only then it counts. The address before is told.</Trans>} />
          <HowSure name={sure} work={work} />
          <Button look="quiet"><Trans>Send the code</Trans></Button>
        </Form>
      )}
      {step === 'code' && (
        <Form question={confirm} label={t`The code they read out`}>
          <TextInput name={code} autoComplete="off" autoCapitalize="characters" spellCheck={false} width="short" label={<Trans>The code they read out</Trans>} hint={<Trans>No code came? Look at the address again. One that somebody else signs in with gets none.</Trans>} />
          <Button><Trans>Change the email</Trans></Button>
          <Button type="button" look="quiet" onClick={() => setStep('ask')}><Trans>Start again</Trans></Button>
        </Form>
      )}
      {step === 'changed' && <p role="status"><Trans>Changed. They are signed out everywhere and sign in with the new email.</Trans></p>}
      {!work && <Details summary={<Trans>Somebody else reads their email</Trans>}><RemoveEmailOf personId={personId} /></Details>}
    </>
  );
}

function RemoveEmailOf({ personId }: { personId: string }) {
  const { t } = useLingui();
  const [gone, setGone] = useState(false);
  const sure = `remove-sure-${personId}`;
  const question = useQuestion({
    deed: RemoveEmailOfDocument,
    variables: (answers) => ({ personId, sureBy: answers.text(sure, t`Say how you know that it is them.`) as SureBy }),
    fields: { sureBy: sure },
    done: () => setGone(true),
  });
  return (
    <Form question={question} label={t`Take the email away`}>
      <p><Trans>No code goes to it any more, and they are signed out everywhere. They need another way first: a card, a number for codes, or a key on their phone.</Trans></p>
      <HowSure name={sure} work={false} />
      <Button look="quiet"><Trans>Take the email away</Trans></Button>
      {gone && <p role="status"><Trans>It is gone.</Trans></p>}
    </Form>
  );
}

function HowSure({ name, work }: { name: string; work: boolean }) {
  return (
    <Radios
      name={name} look="lines" label={<Trans>How do you know that it is them?</Trans>}
      options={[
        { value: 'MET', label: <Trans>We met</Trans> },
        { value: 'RANG_KNOWN_NUMBER', label: <Trans>I rang the number from before</Trans> },
        ...(work ? [{ value: 'WORK_IDENTITY', label: <Trans>Their manager or IT told me who they are</Trans> }] : []),
      ]}
    />
  );
}
