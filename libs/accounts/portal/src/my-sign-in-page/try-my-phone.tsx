import { Button, Form, phone as spokenPhone, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { ConfirmMyPhoneDocument } from './my-sign-in-page.generated';

/** A number the team wrote down counts once its owner writes the code that came there. */
export function TryMyPhone({ phone }: { phone: string }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: ConfirmMyPhoneDocument,
    variables: (answers) => ({ code: answers.text('phoneCode', t`Write the code.`) }),
    fields: { code: 'phoneCode' },
    done: () => undefined,
  });
  return (
    <Form question={question} label={t`My number for codes`}>
      <p><Trans>We sent a text to {spokenPhone(phone)}, to see if it gets there.</Trans></p>
      <TextInput name="phoneCode" autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} width="short" label={<Trans>The code from the text</Trans>} />
      <Button look="quiet"><Trans>Use this number</Trans></Button>
    </Form>
  );
}
