import { Button, ButtonLink, DateParts, Details, FileUpload, Form, paths, Radios, Row, Select, SendingBar, Soft, StatusLine, TextInput, useQuestion, useRefusalWords, useSendFile } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { onWire, useAroundWords } from '../words/use-around-words';
import type { Choices, Enquiry } from './enquiry-page';
import { RecordJoiningAnswerDocument, type RecordJoiningAnswerMutationVariables } from './enquiry-page.generated';

type Said = RecordJoiningAnswerMutationVariables['said'];

/** What somebody told two of us, or signed. Never our own guess: a second person heard it, or the paper is kept; and it says which words they heard or read. */
export function ByHand({ enquiry: { id, joiningForm }, word, choices: { team } }: { enquiry: Enquiry; word: NonNullable<Enquiry['joiningWord']>; choices: Choices }) {
  const { t } = useLingui();
  const { relations } = useAroundWords();
  const [asked, choose] = useState('');
  const [way, setWay] = useState<'spoken' | 'paper'>('spoken');
  const paper = usePaper();
  const at = (field: string) => `said-${field}`;
  const wordings = joiningForm?.wordings ?? [];
  const question = useQuestion({
    deed: RecordJoiningAnswerDocument,
    variables: (answers) => ({
      said: {
        enquiryId: id, askingId: answers.choice(at('askingId')) || null, name: answers.text(at('name')) || null, relation: (answers.choice(at('relation')) ? onWire(answers.choice(at('relation'))) : null) as Said['relation'],
        email: answers.text(at('email')) || null, phone: answers.text(at('phone')) || null, answer: answers.choice(at('answer'), t`Choose one of the answers.`) as Said['answer'],
        saidOn: answers.date(at('saidOn'), t`Write the day they said it.`)!, shown: answers.choice(at('shown'), t`Choose the words they heard or read.`),
        witnessId: way === 'spoken' ? answers.choice(at('witnessId'), t`Choose a second person who heard it.`) : null, fileId: way === 'paper' ? paper.fileId : null,
      },
    }),
    fields: Object.fromEntries(['askingId', 'name', 'relation', 'email', 'phone', 'answer', 'saidOn', 'shown', 'witnessId'].map((field) => [field, at(field)])),
    done: (_, form) => { form.reset(); choose(''); paper.used(); },
  });
  return (
    <>
      {joiningForm && <WordsToRead words={joiningForm.words} />}
      <Row><ButtonLink small look="quiet" to={paths.joiningPaper(id)}><Trans>Print a paper to sign</Trans></ButtonLink></Row>
      <Form question={question} label={t`What they told us`}>
        {word.askings.length > 0 && <Select name={at('askingId')} label={<Trans>Who said it?</Trans>} empty={t`Somebody else`} value={asked} onChange={({ target }) => choose(target.value)} options={word.askings.filter(({ state }) => state !== 'OVER').map(({ id: value, name }) => ({ value, label: name ?? '' }))} />}
        {asked === '' && (
          <>
            <TextInput name={at('name')} label={<Trans>Their name</Trans>} autoComplete="off" />
            <Select name={at('relation')} label={<Trans>What they are to the young person</Trans>} empty={t`Choose`} options={Object.entries(relations).map(([value, label]) => ({ value, label }))} />
            <TextInput name={at('email')} type="email" label={<Trans>Their email, if they have one</Trans>} autoComplete="off" />
            <TextInput name={at('phone')} type="tel" label={<Trans>Their phone, if they have one</Trans>} autoComplete="off" />
          </>
        )}
        <Radios name={at('answer')} look="lines" label={<Trans>What did they say?</Trans>} options={[{ value: 'YES', label: t`Yes` }, { value: 'NO', label: t`No` }, { value: 'TALK', label: t`They want to talk first` }]} />
        <DateParts name={at('saidOn')} label={<Trans>When did they say it?</Trans>} />
        <Select name={at('shown')} label={<Trans>Which words did they hear or read?</Trans>} empty={t`Choose`} options={wordings.map(({ id: value, name, format }) => ({ value, label: format === 'EASY_READ' ? t`${name}, Easy Read` : name }))} />
        <Radios name="said-way" look="lines" label={<Trans>How did it reach us?</Trans>} value={way} onChoose={(chosen) => setWay(chosen === 'paper' ? 'paper' : 'spoken')} options={[{ value: 'spoken', label: t`They said it` }, { value: 'paper', label: t`On paper` }]} />
        {way === 'spoken'
          ? <Select name={at('witnessId')} label={<Trans>Who heard it too?</Trans>} empty={t`Choose one`} options={team} />
          : <FileUpload name="said-file" accept="application/pdf,image/jpeg,image/png,image/webp" label={<Trans>A picture of the paper</Trans>} hint={<Trans>A picture, or a PDF of one page. Up to 8 MB.</Trans>} error={paper.problem} onChange={({ target }) => void paper.send(target.files?.[0] ?? null)} />}
        <SendingBar gone={paper.gone} />
        <StatusLine>{paper.fileId && way === 'paper' && <Trans>The picture is here. Now write it down.</Trans>}</StatusLine>
        <Button look="quiet"><Trans>Write it down</Trans></Button>
      </Form>
    </>
  );
}

function WordsToRead({ words }: { words: NonNullable<Enquiry['joiningForm']>['words'] }) {
  return (
    <Details summary={<Trans>The words to read out</Trans>}>
      <p><b>{words.question}</b></p>
      <p>{words.what} {words.whoSees} {words.howLong}</p>
      <p>{words.stop}</p>
      <Soft>{words.whyWeAsk}</Soft>
    </Details>
  );
}

/** The picture goes ahead of the answer; one that was sent already is not sent again. */
function usePaper() {
  const { send, gone, used } = useSendFile('consent-scan');
  const words = useRefusalWords();
  const { t } = useLingui();
  const [fileId, keep] = useState<string | null>(null);
  const [problem, tell] = useState<string | null>(null);
  return {
    fileId, problem, gone,
    send: async (file: File | null) => {
      keep(null);
      tell(null);
      if (file === null) return;
      const sent = await send(file);
      if (sent.kind === 'done') return keep(sent.file.id);
      tell(sent.kind === 'refused' ? words(sent.refusal) : t`That did not work. Choose the picture again.`);
    },
    used: () => { used(); keep(null); },
  };
}
