import { Button, Card, Form, StatusLine, TextInput, useQuestion } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { MyDutiesDocument, SetMyWorkPhoneDocument } from './work-phone.generated';

const ASKED = ['service-lead', 'safeguarding-lead', 'coordinator', 'supporter', 'social-worker'];

/** For those who are asked when something cannot wait: a worry nobody has, or a colleague who is out alone; and who are rung when they are out themselves. */
export function WorkPhone({ phone }: { phone: string | null }) {
  const { t } = useLingui();
  const [kept, setKept] = useState(false);
  const me = useQuery(MyDutiesDocument);
  const question = useQuestion({ deed: SetMyWorkPhoneDocument, variables: (answers) => ({ phone: answers.text('phone') || null }), done: () => setKept(true) });
  if (!me.data?.me?.roles.some((role) => ASKED.includes(role))) return null;
  return (
    <Card heading={<Trans>If something cannot wait</Trans>}>
      <Form question={question} label={t`My number for what cannot wait`}>
        <TextInput name="phone" type="tel" autoComplete="tel" width="short" defaultValue={phone ?? ''} label={<Trans>Mobile number</Trans>} hint={<Trans>We text it when nobody else can be reached, or when a colleague you wait for is late. Colleagues ring it when you work alone. Nobody signs in with it.</Trans>} />
        <Button look="quiet"><Trans>Keep this number</Trans></Button>
        <StatusLine>{kept && question.problems.length === 0 && <Trans>It is kept.</Trans>}</StatusLine>
      </Form>
    </Card>
  );
}
