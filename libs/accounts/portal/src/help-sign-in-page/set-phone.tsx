import { Button, Form, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { SetSignInPhoneDocument } from './help-sign-in-page.generated';

export function SetPhone({ personId }: { personId: string }) {
  const { t } = useLingui();
  const [saved, setSaved] = useState(false);
  const question = useQuestion({
    deed: SetSignInPhoneDocument,
    variables: (answers) => ({ personId, phone: answers.text('phone') }),
    done: () => setSaved(true),
  });
  return (
    <Form question={question} label={t`A code by text`}>
      <TextInput name="phone" type="tel" autoComplete="off" width="middle" label={<Trans>Mobile number for codes</Trans>} hint={<Trans>Only if they said it is safe. Leave it empty to take it away.</Trans>} />
      <Button look="quiet"><Trans>Save</Trans></Button>
      {saved && <p role="status"><Trans>Saved.</Trans></p>}
    </Form>
  );
}
