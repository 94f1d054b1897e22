import { Button, Form, Note, TextArea, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { AskAboutPermissionDocument, RefusePermissionDocument } from './permission-page.generated';

/** Why not, or what they would like to ask: for the team only. */
export function WordsForm({ id, answer }: { id: string; answer: 'NO' | 'TALK' }) {
  const { t } = useLingui();
  const [kept, setKept] = useState(false);
  const missing = t`Write something, or leave this out.`;
  const refuse = useQuestion({ deed: RefusePermissionDocument, variables: (answers) => ({ id, reason: answers.text('words', missing) }), done: () => setKept(true) });
  const talk = useQuestion({ deed: AskAboutPermissionDocument, variables: (answers) => ({ id, question: answers.text('words', missing) }), done: () => setKept(true) });
  if (kept) return <Note tone="good"><p><Trans>We have what you wrote.</Trans></p></Note>;
  return (
    <Form question={answer === 'NO' ? refuse : talk} label={answer === 'NO' ? t`Tell us why` : t`Ask us`}>
      <TextArea
        name="words" most={2000} rows={3}
        label={answer === 'NO' ? <Trans>Do you want to tell us why?</Trans> : <Trans>What would you like to ask?</Trans>}
        hint={<Trans>You do not have to. Only our team sees this.</Trans>}
      />
      <Button look="quiet"><Trans>Send</Trans></Button>
    </Form>
  );
}
