import { Button, Details, Form, TextArea, useIdempotencyKey, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { ReplyToNoteDocument } from './my-notes-page.generated';

const MOST = 2_000;

/** On the record: it stays beside the note for as long as the note does. */
export function WriteBack({ noteId }: { noteId: string }) {
  const { t } = useLingui();
  const { key, renew } = useIdempotencyKey();
  const question = useQuestion({
    deed: ReplyToNoteDocument,
    variables: (answers) => ({ noteId, key, words: answers.text('words', t`Write what you want to say.`) }),
    fields: { words: 'words' },
    done: (_, form) => { form.reset(); renew(); },
  });
  return (
    <Details summary={<Trans>Write back</Trans>}>
      <Form question={question} label={t`Write back`}>
        <TextArea name="words" label={<Trans>What do you want to say?</Trans>} hint={<Trans>It stays beside the note. The people who plan dates with you can read it.</Trans>} most={MOST} />
        <Button><Trans>Send</Trans></Button>
      </Form>
    </Details>
  );
}
