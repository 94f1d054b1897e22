import { Button, fetchRefusals, FileUpload, Form, Select, SendingBar, StatusLine, useDeed, useRefusalWords, useSendFile, type FieldProblem, type Question } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState, type FormEvent } from 'react';

import { AnswerRadios, type GiverChoice } from './answer-radios';
import type { PaperWording } from '../words/paper-sheet';
import type { PaperDeed } from './said-form';
import { WhichWords } from './which-words';

/** Sends the picture first, then writes the answer down beside it. When only the answer was wrong, the picture is not sent again. */
export function PaperForm({ id, givers, wordings, deed }: { id: string; givers: readonly GiverChoice[]; wordings: readonly PaperWording[]; deed: PaperDeed }) {
  const { t } = useLingui();
  const at = (field: string) => `${field}-${id}`;
  const { question, gone, done } = usePaper(id, at, deed);
  return (
    <Form key={done} question={question} label={t`What the paper says`}>
      <Select name={at('giverId')} label={<Trans>Whose name is on it?</Trans>} empty={t`Choose one`} options={givers.map((one) => ({ ...one }))} />
      <AnswerRadios name={at('answer')} />
      <WhichWords name={at('shown')} wordings={wordings} label={<Trans>Which words are on it?</Trans>} />
      <FileUpload name={at('file')} accept="application/pdf,image/jpeg,image/png,image/webp" label={<Trans>A picture of the paper</Trans>} hint={<Trans>A picture, or a PDF of one page. Up to 8 MB.</Trans>} />
      <Button look="quiet" icon="upload"><Trans>Keep it</Trans></Button>
      <SendingBar gone={gone} />
      <StatusLine>{done > 0 && question.problems.length === 0 && !question.broken && <Trans>It is kept.</Trans>}</StatusLine>
    </Form>
  );
}

function usePaper(id: string, at: (field: string) => string, deed: PaperDeed): { question: Question; gone: number | null; done: number } {
  const { send, gone, used } = useSendFile('consent-scan');
  const record = useDeed(deed);
  const words = useRefusalWords();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [broken, setBroken] = useState(false);
  const [tries, setTries] = useState(0);
  const [done, setDone] = useState(0);
  const busy = useRef(false);

  function show(found: readonly FieldProblem[], failed = false) {
    setProblems(found.map(({ field, words: told }) => ({ field: field === null ? null : at(field), words: told })));
    setBroken(failed);
    if (found.length > 0 || failed) setTries((count) => count + 1);
  }

  async function run(giverId: string, answer: string, shown: string, file: File | null) {
    show([]);
    const missing = [...(giverId ? [] : [{ field: 'giverId', code: 'ANSWER_MISSING' }]), ...(answer ? [] : [{ field: 'answer', code: 'ANSWER_UNKNOWN' }]), ...(file ? [] : [{ field: 'file', code: 'FILE_MISSING' }])];
    if (missing.length > 0 || file === null) {
      await fetchRefusals();
      return show(missing.map(({ field, code }) => ({ field, words: words({ code }) })));
    }
    const sent = await send(file);
    if (sent.kind === 'broken') return show([], true);
    if (sent.kind === 'refused') return show([{ field: 'file', words: words(sent.refusal) }]);
    const told = await record.run({ paper: { id, giverId, answer, fileId: sent.file.id, shown: shown || null } });
    if (told.kind === 'broken') return show([], true);
    if (told.kind === 'refused') return show(told.refusals.map((refusal) => ({ field: refusal.field === 'fileId' ? 'file' : refusal.field, words: words(refusal) })));
    used();
    setDone((count) => count + 1);
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    const form = new FormData(event.currentTarget);
    const file = form.get(at('file'));
    void run(String(form.get(at('giverId')) ?? ''), String(form.get(at('answer')) ?? ''), String(form.get(at('shown')) ?? ''), file instanceof File && file.name !== '' ? file : null).finally(() => { busy.current = false; });
  }

  return { question: { problems, sending: record.sending, broken, tries, errorOf: (name) => problems.find(({ field }) => field === name)?.words ?? null, onSubmit }, gone, done };
}
