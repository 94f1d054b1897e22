import { Button, Card, Form, StatusLine, TextArea, useQuestion, WhoCanSee, WhyWeAsk } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { SayItDocument } from './i-said-page.generated';

const MOST = 1_000;

/** One box, one button. What happens next is said before anything is sent. */
export function SayForm() {
  const { t } = useLingui();
  const [sent, setSent] = useState(false);
  const question = useQuestion({
    deed: SayItDocument,
    variables: (answers) => ({ words: answers.text('words', t`Write what you want to tell us.`) }),
    done: (_, form) => {
      form.reset();
      setSent(true);
    },
  });
  return (
    <Card heading={<Trans>Tell us something</Trans>}>
      <Form question={question} label={t`Tell us something`}>
        <TextArea
          name="words" most={MOST} rows={4} label={<Trans>What would you change?</Trans>}
          hint={<Trans>One thing is enough. Write it the way you say it.</Trans>} onChange={() => setSent(false)}
        />
        <Button><Trans>Tell us</Trans></Button>
        <StatusLine>{sent && <Trans>Thank you. We have got what you told us. You can see below who will answer, and by when.</Trans>}</StatusLine>
      </Form>
      <WhyWeAsk><p><Trans>We want to change what does not work. A person reads what you tell us. If we can’t do it, we tell you why.</Trans></p></WhyWeAsk>
      <WhoCanSee><p><Trans>The team that works with you can see this. We take names out before anyone else reads about it.</Trans></p></WhoCanSee>
    </Card>
  );
}
