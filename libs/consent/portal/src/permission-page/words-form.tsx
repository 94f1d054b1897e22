import { Button, Form, TextArea, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { AskAboutPermissionDocument, RefusePermissionDocument } from './permission-page.generated';

/** Why not, or what they would like to ask: for the team only. Once sent, the page asks again by itself and says that we have it. */
export function WordsForm({ id, answer, shown }: { id: string; answer: 'NO' | 'TALK'; shown?: string }) {
  const { t } = useLingui();
  const missing = t`Write something, or leave this out.`;
  const refuse = useQuestion({ deed: RefusePermissionDocument, variables: (answers) => ({ id, shown, reason: answers.text('words', missing) }), done: () => undefined });
  const talk = useQuestion({ deed: AskAboutPermissionDocument, variables: (answers) => ({ id, shown, question: answers.text('words', missing) }), done: () => undefined });
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
