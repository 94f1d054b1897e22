import { Button, Card, Form, Note, TextArea, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { AskToPutRightDocument } from './my-people-page.generated';

/** One box, the person's own words; a person of the team reads it and puts it right. */
export function PutRight() {
  const { t } = useLingui();
  const [sent, setSent] = useState(false);
  const question = useQuestion({
    deed: AskToPutRightDocument,
    variables: (answers) => ({ words: answers.text('words', t`Write what is not right.`) }),
    done: (_, form) => { form.reset(); setSent(true); },
  });
  return (
    <Card heading={<Trans>Is something not right?</Trans>}>
      {sent && <div role="status"><Note tone="good"><p><Trans>Thank you. We will ask, and put it right.</Trans></p></Note></div>}
      <Form question={question} label={t`Is something not right?`}>
        <TextArea name="words" label={<Trans>Tell us what to change</Trans>} hint={<Trans>Only the people who plan dates with you read this.</Trans>} most={1000} rows={3} />
        <Button look="quiet"><Trans>Send</Trans></Button>
      </Form>
    </Card>
  );
}
