import { Button, Form, Note, Soft, TextInput, useQuestion } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { WaysInOfDocument } from '../lost-phone/lost-phone.generated';
import { ConfirmSignInPhoneDocument, SetSignInPhoneDocument } from './help-sign-in-page.generated';

/** A number is tried first: they read out the code that came there. */
export function SetPhone({ personId }: { personId: string }) {
  const { t } = useLingui();
  const { data } = useQuery(WaysInOfDocument, { variables: { personId } });
  const [step, setStep] = useState<'ask' | 'code' | 'saved' | 'gone'>('ask');
  const ask = useQuestion({
    deed: SetSignInPhoneDocument,
    variables: (answers) => ({ personId, phone: answers.text('phone') }),
    done: (_, form) => setStep(String(new FormData(form).get('phone')).trim() === '' ? 'gone' : 'code'),
  });
  const confirm = useQuestion({
    deed: ConfirmSignInPhoneDocument,
    variables: (answers) => ({ personId, code: answers.text('phoneCode', t`Write the code they read out.`) }),
    fields: { code: 'phoneCode' },
    done: () => setStep('saved'),
  });
  return (
    <>
      {data?.waysInOf.phoneFails && <Note><p><Trans>This number does not work: our texts to it do not arrive. Ask them for another one, or give them a card.</Trans></p></Note>}
      {step === 'code'
        ? (
          <Form question={confirm} label={t`The code they read out`}>
            <TextInput name="phoneCode" autoComplete="off" autoCapitalize="characters" spellCheck={false} width="short" label={<Trans>The code they read out</Trans>} hint={<Trans>A text is on its way. They can also write the code on their own page. Until then nothing changes.</Trans>} />
            <Button><Trans>Use this number</Trans></Button>
            <Button type="button" look="quiet" onClick={() => setStep('ask')}><Trans>Start again</Trans></Button>
          </Form>
        )
        : (
          <Form question={ask} label={t`A code by text`}>
            <TextInput name="phone" type="tel" autoComplete="off" width="middle" label={<Trans>Mobile number for codes</Trans>} hint={<Trans>Only if they said it is safe. Leave it empty to take it away.</Trans>} />
            <Button look="quiet"><Trans>Send a text to try it</Trans></Button>
          </Form>
        )}
      {step === 'saved' && <p role="status"><Trans>It works. Codes go there now.</Trans></p>}
      {step === 'gone' && <p role="status"><Trans>Saved.</Trans></p>}
      <Soft><Trans>Texts are better than nothing. They can show on a locked phone, and a number can be taken over. Tell them that a finger, their face or an app is safer.</Trans></Soft>
    </>
  );
}
