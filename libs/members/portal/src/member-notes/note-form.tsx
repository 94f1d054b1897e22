import { Button, Checkboxes, DateParts, Details, Form, ReadingMeter, Select, TextArea, useIdempotencyKey, useQuestion } from '@alongside/kit';
import type { Answers } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { MemberNote } from './member-notes';
import { ChangeMemberNoteDocument, WriteMemberNoteDocument, type WriteMemberNoteMutationVariables } from './member-notes.generated';
import { WordCare } from './word-care';

type NoteInput = WriteMemberNoteMutationVariables['input'];
type Reason = NonNullable<NoteInput['kept']>['reason'];

const MOST = 4_000;

/** Written for the person to read. Keeping it from them takes a reason and a day, and stands behind one more press. */
export function NoteForm({ memberId, knownAs, note }: { memberId: string; knownAs: string; note?: MemberNote }) {
  const { t } = useLingui();
  const { key, renew } = useIdempotencyKey();
  const [words, setWords] = useState(note?.words ?? '');
  const inputOf = (answers: Answers): NoteInput => {
    const reason = answers.text('reason');
    const reviewOn = reason ? answers.date('reviewOn', t`Say when we look at it again.`) : null;
    return { words: answers.text('words', t`Write the note.`), kept: reason && reviewOn ? { reason: reason as Reason, reviewOn, told: answers.yes('told') } : null };
  };
  const finish = (form: HTMLFormElement) => { form.reset(); setWords(''); renew(); };
  const writing = useQuestion({ deed: WriteMemberNoteDocument, variables: (answers) => ({ memberId, key, input: inputOf(answers) }), done: (_, form) => finish(form) });
  const changing = useQuestion({ deed: ChangeMemberNoteDocument, variables: (answers) => ({ id: note?.id ?? '', afterVersion: note?.version ?? 1, input: inputOf(answers) }), done: (_, form) => finish(form) });
  return (
    <Form question={note ? changing : writing} label={note ? t`Change this note` : t`Write a note`}>
      <TextArea name="words" label={<Trans>Note</Trans>} hint={<Trans>{knownAs} can read this. Write it as you would say it to them.</Trans>} rows={5} most={MOST} defaultValue={note?.words ?? ''} onChange={(event) => setWords(event.target.value)} />
      <ReadingMeter text={words} />
      <WordCare text={words} />
      <Details summary={<Trans>They cannot read this yet</Trans>} open={Boolean(note?.kept)}>
        <Select
          name="reason" label={<Trans>Why</Trans>} empty={t`They can read it`} defaultValue={note?.kept?.reason ?? ''}
          options={[
            { value: 'TELL_IN_PERSON', label: t`We want to tell them face to face first` },
            { value: 'NOT_READY', label: t`It could hurt them to read it now` },
            { value: 'SOMEBODY_ELSE', label: t`It tells about somebody else` },
            { value: 'SAFETY', label: t`It could put somebody in danger` },
          ]}
        />
        <DateParts name="reviewOn" label={<Trans>We look at it again on</Trans>} value={note?.kept?.reviewOn} />
        <Checkboxes name="told" label={<Trans>What they are told</Trans>} values={note?.kept?.told ? ['yes'] : []} options={[{ value: 'yes', label: <Trans>That there is a note they cannot read yet</Trans>, hint: <Trans>Not if it is about someone else. Not if it could hurt someone.</Trans> }]} />
      </Details>
      <Button small>{note ? <Trans>Save this version</Trans> : <Trans>Save the note</Trans>}</Button>
    </Form>
  );
}
