import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useRef, useState, type FormEvent } from 'react';

import { useDeed } from '../apollo/use-deed';
import { useIdempotencyKey } from '../apollo/use-idempotency-key';
import type { FieldProblem, Question } from '../forms/use-question';
import { fetchRefusals } from '../refusals/known-refusals';
import { useRefusalWords } from '../refusals/use-refusal-words';
import { useSendFile } from './use-send-file';

/** The server counts too; this only spares a long wait for a no. */
const MOST_MEGABYTES = 8;

export interface FileQuestion<Data, Variables> {
  /** What the file is sent as. */
  readonly purpose: string;
  readonly deed: TypedDocumentNode<Data, Variables>;
  /** Boxes that must not be empty, besides the file. */
  readonly needed: readonly string[];
  readonly variables: (typed: (name: string) => string, sent: { readonly fileId: string; readonly idempotencyKey: string }) => Variables;
  /** Put before the names of the boxes where several such forms stand on a page. */
  readonly prefix?: string;
}

/** A form with a file: the file is sent first, then a deed makes something of it. When only a word was wrong, the file is not sent again. */
export function useFileQuestion<Data, Variables extends OperationVariables>({ purpose, deed, needed, variables, prefix = '' }: FileQuestion<Data, Variables>): {
  readonly question: Question;
  /** How much has left this device, from 0 to 1; null while nothing is on its way. */
  readonly gone: number | null;
  /** How many were made so far: a key for boxes that begin anew. */
  readonly made: number;
} {
  const { send, gone, used } = useSendFile(purpose);
  const making = useDeed(deed);
  const { key, renew } = useIdempotencyKey();
  const words = useRefusalWords();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [broken, setBroken] = useState(false);
  const [tries, setTries] = useState(0);
  const [made, setMade] = useState(0);
  const busy = useRef(false);

  function show(found: readonly FieldProblem[], failed = false) {
    setProblems(found);
    setBroken(failed);
    if (found.length > 0 || failed) setTries((count) => count + 1);
  }

  async function run(form: FormData) {
    const typed = (name: string) => String(form.get(`${prefix}${name}`) ?? '');
    const file = fileIn(form, `${prefix}file`);
    show([]);
    const missing = [...needed.filter((name) => typed(name).trim() === '').map((field) => ({ field, code: 'ANSWER_MISSING' })), ...missingOf(file)];
    if (missing.length > 0 || file === null) {
      await fetchRefusals();
      return show(missing.map(({ field, ...refusal }) => ({ field: `${prefix}${field}`, words: words(refusal) })));
    }
    const sent = await send(file);
    if (sent.kind === 'broken') return show([], true);
    if (sent.kind === 'refused') return show([{ field: `${prefix}file`, words: words(sent.refusal) }]);
    const answer = await making.run(variables(typed, { fileId: sent.file.id, idempotencyKey: key }));
    if (answer.kind === 'broken') return show([], true);
    renew();
    if (answer.kind === 'refused') return show(answer.refusals.map((refusal) => ({ field: `${prefix}${refusal.field === 'fileId' ? 'file' : refusal.field ?? ''}`, words: words(refusal) })));
    used();
    setMade((count) => count + 1);
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    void run(new FormData(event.currentTarget)).finally(() => { busy.current = false; });
  }

  const errorOf = (name: string) => problems.find(({ field }) => field === name)?.words ?? null;
  return { question: { problems, sending: making.sending, broken, tries, errorOf, onSubmit }, gone, made };
}

function fileIn(form: FormData, name: string): File | null {
  const file = form.get(name);
  return file instanceof File && file.name !== '' ? file : null;
}

function missingOf(file: File | null): readonly { field: string; code: string; params?: Record<string, number> }[] {
  if (file === null) return [{ field: 'file', code: 'FILE_MISSING' }];
  return file.size > MOST_MEGABYTES * 1024 * 1024 ? [{ field: 'file', code: 'FILE_TOO_BIG', params: { mostMegabytes: MOST_MEGABYTES } }] : [];
}
