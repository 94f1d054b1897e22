import { fetchRefusals, useDeed, useIdempotencyKey, useRefusalWords, useSendFile, type FieldProblem, type Question } from '@alongside/kit';
import { useRef, useState, type FormEvent } from 'react';

import { AddPaperDocument } from './team-papers-page.generated';

/** The server counts too; this only spares a long wait for a no. */
const MOST_MEGABYTES = 8;

interface Asked {
  readonly title: string;
  readonly inWords: string;
  readonly file: File | null;
}

/** Sends the file first, then makes it a paper. When only the title was wrong, the file is not sent again. */
export function useAddPaper(sessionId: string): { question: Question; gone: number | null; added: number } {
  const { send, gone, used } = useSendFile('session-paper');
  const add = useDeed(AddPaperDocument);
  const { key, renew } = useIdempotencyKey();
  const words = useRefusalWords();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [broken, setBroken] = useState(false);
  const [tries, setTries] = useState(0);
  const [added, setAdded] = useState(0);
  const busy = useRef(false);

  function show(found: readonly FieldProblem[], failed = false) {
    setProblems(found);
    setBroken(failed);
    if (found.length > 0 || failed) setTries((count) => count + 1);
  }

  async function run(asked: Asked) {
    show([]);
    const missing = [...(asked.title.trim() === '' ? [{ field: 'title', code: 'ANSWER_MISSING' }] : []), ...missingOf(asked.file)];
    if (missing.length > 0 || asked.file === null) {
      await fetchRefusals();
      return show(missing.map(({ field, ...refusal }) => ({ field, words: words(refusal) })));
    }
    const sent = await send(asked.file);
    if (sent.kind === 'broken') return show([], true);
    if (sent.kind === 'refused') return show([{ field: 'file', words: words(sent.refusal) }]);
    const answer = await add.run({ sessionId, title: asked.title, inWords: asked.inWords, fileId: sent.file.id, idempotencyKey: key });
    if (answer.kind === 'broken') return show([], true);
    renew();
    if (answer.kind === 'refused') return show(answer.refusals.map((refusal) => ({ field: refusal.field === 'fileId' ? 'file' : refusal.field, words: words(refusal) })));
    used();
    setAdded((count) => count + 1);
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    const form = new FormData(event.currentTarget);
    const file = form.get('file');
    const asked = { title: String(form.get('title') ?? ''), inWords: String(form.get('inWords') ?? ''), file: file instanceof File && file.name !== '' ? file : null };
    void run(asked).finally(() => { busy.current = false; });
  }

  const errorOf = (name: string) => problems.find(({ field }) => field === name)?.words ?? null;
  return { question: { problems, sending: add.sending, broken, tries, errorOf, onSubmit }, gone, added };
}

function missingOf(file: File | null): readonly { field: string; code: string; params?: Record<string, number> }[] {
  if (file === null) return [{ field: 'file', code: 'FILE_MISSING' }];
  return file.size > MOST_MEGABYTES * 1024 * 1024 ? [{ field: 'file', code: 'FILE_TOO_BIG', params: { mostMegabytes: MOST_MEGABYTES } }] : [];
}
