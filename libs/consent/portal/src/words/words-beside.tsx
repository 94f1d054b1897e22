import { Button, Details, Form, Note, TextArea, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { AnswerConsentDocument } from '../question-card/question-card.generated';

interface Beside {
  readonly id: string;
  /** The form that is before their eyes. */
  readonly shown?: string;
  readonly answer: 'NO' | 'TALK';
}

/** After a no, or a wish to talk: room for their own words. One line to open, never needed; once sent, the page says that we have it. */
export function WordsBeside({ kept, ...beside }: Beside & { kept: boolean }) {
  if (kept) return <Note tone="good"><p><Trans>We have what you wrote.</Trans></p></Note>;
  return <Details summary={beside.answer === 'NO' ? <Trans>Do you want to tell us why?</Trans> : <Trans>What would you like to ask?</Trans>}><Words key={beside.answer} {...beside} /></Details>;
}

function Words({ id, shown, answer }: Beside) {
  const { t } = useLingui();
  const missing = t`Write something, or leave this out.`;
  const field = `words-${id}`;
  const question = useQuestion({ deed: AnswerConsentDocument, variables: (answers) => ({ id, answer, shown, words: answers.text(field, missing) }), fields: { words: field }, done: () => undefined });
  return (
    <Form question={question} label={answer === 'NO' ? t`Tell us why` : t`Ask us`}>
      <TextArea name={field} most={2000} rows={3} label={<Trans>In your own words</Trans>} hint={<Trans>You do not have to. Only our team sees this.</Trans>} />
      <Button look="quiet"><Trans>Send</Trans></Button>
    </Form>
  );
}
