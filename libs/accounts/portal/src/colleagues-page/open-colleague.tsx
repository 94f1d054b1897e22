import { Button, Details, Form, Sheet, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { OpenColleagueAccountDocument } from './colleagues-page.generated';

/** Somebody new works here. */
export function OpenColleague() {
  const { t } = useLingui();
  const [opened, setOpened] = useState<string | null>(null);
  const question = useQuestion({
    deed: OpenColleagueAccountDocument,
    variables: (answers) => ({ name: answers.text('name', t`Write their name.`), email: answers.text('email', t`Write their work email.`) }),
    done: (_, form) => {
      setOpened(new FormData(form).get('name') as string);
      form.reset();
    },
  });
  return (
    <Sheet>
      <Details summary={<Trans>Open an account for a colleague</Trans>}>
        <Form question={question} label={t`A new colleague`}>
          <TextInput name="name" autoComplete="off" label={<Trans>First and last name</Trans>} />
          <TextInput name="email" type="email" autoComplete="off" label={<Trans>Work email</Trans>} hint={<Trans>They sign in with a code to this address, or with their work account.</Trans>} />
          <Button><Trans>Open the account</Trans></Button>
        </Form>
      </Details>
      {opened !== null && <p role="status"><Trans>The account of {opened} is open. It opens nothing until you give a role: find it below under “No role yet”.</Trans></p>}
    </Sheet>
  );
}
