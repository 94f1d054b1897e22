import { Button, Form, Radios, ReadingMeter, Soft, StatusLine, TextArea, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { sendLabel } from './promise-words';
import type { ListedPromise } from './promise-queue';
import { AnswerVoiceItemDocument, WorkOnVoiceItemDocument } from './promises-page.generated';

const MOST = { DID: 600, CANNOT: 600, DOING: 300 } as const;
type Kind = keyof typeof MOST;

/** Did, doing, or can't and why. Nothing is chosen beforehand. */
export function ReplyForm({ promise: { id, sayings, workingOn } }: { promise: ListedPromise }) {
  const { t } = useLingui();
  const [kind, setKind] = useState<Kind | null>(null);
  const [words, setWords] = useState('');
  const [told, setTold] = useState(false);
  const sent = { done: (_: unknown, form: HTMLFormElement) => { form.reset(); setKind(null); setWords(''); setTold(true); } };
  const answering = useQuestion({
    ...sent, deed: AnswerVoiceItemDocument,
    variables: (answers) => {
      const chosen = answers.choice('kind', t`Say if we did it, or can’t.`);
      // "We can't" without words goes to the server, whose rule says that a reason is needed.
      const said = chosen === 'DID' ? answers.text('words', t`Write what we did.`) : answers.text('words');
      return { id, outcome: chosen === 'DID' ? 'DID' as const : 'CANNOT' as const, words: said };
    },
  });
  const working = useQuestion({ ...sent, deed: WorkOnVoiceItemDocument, variables: (answers) => ({ id, words: answers.text('words', t`Write what you are trying.`) }) });
  return (
    <Form question={kind === 'DOING' ? working : answering} label={t`Our answer`}>
      <Radios
        name="kind" look="lines" label={<Trans>What is our answer?</Trans>} value={kind} onChoose={(value) => { setKind(value as Kind); setTold(false); }}
        options={[
          { value: 'DID', label: <Trans>We did it</Trans> },
          { value: 'DOING', label: <Trans>We are working on it</Trans> },
          { value: 'CANNOT', label: <Trans>We can’t, and why</Trans> },
        ]}
      />
      <TextArea
        name="words" rows={5} most={MOST[kind ?? 'DID']} label={<Trans>Your words</Trans>} value={words} onChange={(event) => setWords(event.target.value)}
        {...(workingOn && { hint: <Trans>Last time you told them: {workingOn}</Trans> })}
      />
      <ReadingMeter text={words} />
      <Button wide>{sendLabel(sayings)}</Button>
      <Soft small>{kind === 'DOING' ? <Trans>They see this on their page.</Trans> : <Trans>We write to each of them. Then they say if this answers them.</Trans>}</Soft>
      <StatusLine>{told && <Trans>Sent.</Trans>}</StatusLine>
    </Form>
  );
}
