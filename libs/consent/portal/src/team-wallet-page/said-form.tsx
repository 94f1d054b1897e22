import { Button, Form, Radios, Select, StatusLine, TextArea, useQuestion } from '@alongside/kit';
import type { TypedDocumentNode } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { AnswerRadios, type GiverChoice } from './answer-radios';
import type { PaperWording } from '../words/paper-sheet';
import { PaperForm } from './paper-form';
import type { Colleague } from './team-wallet-page';
import { WhichWords } from './which-words';
import type { RecordPaperAnswerMutationVariables, RecordSpokenAnswerMutationVariables } from './team-wallet-page.generated';

/** A yes for good and the yes for one date take the same answers. */
export type SpokenDeed = TypedDocumentNode<unknown, RecordSpokenAnswerMutationVariables>;
export type PaperDeed = TypedDocumentNode<unknown, RecordPaperAnswerMutationVariables>;

/** Somebody told us, by phone or at the door; or signed a paper. Never our own guess: a second person heard it, or the paper is kept. */
export function SaidForm({ id, givers, wordings, team, spoken, paper }: { id: string; givers: readonly GiverChoice[]; wordings: readonly PaperWording[]; team: readonly Colleague[]; spoken: SpokenDeed; paper: PaperDeed }) {
  const { t } = useLingui();
  const [way, setWay] = useState<'spoken' | 'paper'>('spoken');
  return (
    <>
      <Radios name={`way-${id}`} look="lines" label={<Trans>How did it reach us?</Trans>} value={way} onChoose={(chosen) => setWay(chosen === 'paper' ? 'paper' : 'spoken')} options={[{ value: 'spoken', label: t`They said it` }, { value: 'paper', label: t`On paper` }]} />
      {way === 'spoken' ? <Spoken id={id} givers={givers} wordings={wordings} team={team} deed={spoken} /> : <PaperForm id={id} givers={givers} wordings={wordings} deed={paper} />}
    </>
  );
}

function Spoken({ id, givers, wordings, team, deed }: { id: string; givers: readonly GiverChoice[]; wordings: readonly PaperWording[]; team: readonly Colleague[]; deed: SpokenDeed }) {
  const { t } = useLingui();
  const at = (field: string) => `${field}-${id}`;
  const [done, setDone] = useState(0);
  const question = useQuestion({
    deed,
    variables: (answers) => ({
      spoken: {
        id, giverId: answers.choice(at('giverId'), t`Choose who said it.`), answer: answers.choice(at('answer'), t`Choose one of the answers.`), words: answers.text(at('words')) || null,
        shown: answers.choice(at('shown')) || null,
        witnessId: answers.choice(at('witnessId'), t`Choose a second person who heard it.`),
      },
    }),
    fields: Object.fromEntries(['giverId', 'answer', 'words', 'shown', 'witnessId'].map((field) => [field, at(field)])),
    done: () => setDone((count) => count + 1),
  });
  return (
    <Form key={done} question={question} label={t`What they said`}>
      <Select name={at('giverId')} label={<Trans>Who said it?</Trans>} empty={t`Choose one`} options={givers.map((one) => ({ ...one }))} />
      <AnswerRadios name={at('answer')} />
      <WhichWords name={at('shown')} wordings={wordings} label={<Trans>In which words did we ask?</Trans>} />
      <TextArea name={at('words')} rows={2} most={2000} label={<Trans>In their words</Trans>} hint={<Trans>As they said it. You can leave this out.</Trans>} />
      <Select name={at('witnessId')} label={<Trans>Who heard it too?</Trans>} empty={t`Choose one`} options={team.map(({ id: value, name: label }) => ({ value, label }))} />
      <Button look="quiet"><Trans>Write it down</Trans></Button>
      <StatusLine>{done > 0 && question.problems.length === 0 && !question.broken && <Trans>It is written down.</Trans>}</StatusLine>
    </Form>
  );
}
