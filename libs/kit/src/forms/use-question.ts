import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useRef, useState, type FormEvent } from 'react';
import { useDeed } from '../apollo/use-deed';
import { fetchRefusals } from '../refusals/known-refusals';
import { useRefusalWords } from '../refusals/use-refusal-words';
import { Answers } from './answers';

export interface FieldProblem {
  /** Null when it is about the whole form. */
  field: string | null;
  words: string;
}

export interface Question {
  problems: readonly FieldProblem[];
  sending: boolean;
  /** True when we failed, not the person: what was typed is still there. */
  broken: boolean;
  /** Counts the tries that came back with problems; the summary takes focus on each. */
  tries: number;
  errorOf: (name: string) => string | null;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/**
 * A form that asks the server. Checks only when it is sent, keeps what was typed, shows the server's "no" beside the question it is about.
 * The server's answer always wins: `variables` only reads.
 */
export function useQuestion<Data, Variables extends OperationVariables>({ deed: document, variables, done, fields = {}, refetch = 'active' }: {
  deed: TypedDocumentNode<Data, Variables>;
  variables: (answers: Answers) => Variables;
  done: (data: Data, form: HTMLFormElement) => void;
  /** The server's name of a field → the name it has in this form, where they differ. */
  fields?: Readonly<Record<string, string>>;
  /** `none`: another page follows, and what this one shows is there no more. */
  refetch?: 'active' | 'none';
}): Question {
  const { run, sending } = useDeed(document, { refetch });
  const words = useRefusalWords();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [broken, setBroken] = useState(false);
  const [tries, setTries] = useState(0);
  const busy = useRef(false);

  async function send(form: HTMLFormElement, pressed: HTMLElement | null) {
    const answers = new Answers(new FormData(form, pressed));
    const asked = variables(answers);
    if (answers.unread.some(({ code }) => code)) await fetchRefusals();
    const unread = answers.unread.map(({ field, code, words: said }) => ({ field, words: said ?? words({ code: code ?? '' }) }));
    if (unread.length > 0) return show(unread);
    const answer = await run(asked);
    if (answer.kind === 'done') {
      show([]);
      return done(answer.data, form);
    }
    if (answer.kind === 'broken') return show([], true);
    return show(answer.refusals.map((refusal) => ({ field: inForm(refusal.field), words: words(refusal) })));
  }

  function inForm(field: string | null): string | null {
    if (field === null) return null;
    return fields[field] ?? field.split('.').at(-1) ?? field;
  }

  function show(found: readonly FieldProblem[], failed = false) {
    setProblems(found);
    setBroken(failed);
    if (found.length > 0 || failed) setTries((count) => count + 1);
  }

  return {
    problems, sending, broken, tries,
    errorOf: (name) => problems.find((problem) => problem.field === name)?.words ?? null,
    onSubmit: (event) => {
      event.preventDefault();
      if (busy.current) return;
      busy.current = true;
      const pressed = (event.nativeEvent as SubmitEvent).submitter;
      void send(event.currentTarget, pressed).finally(() => { busy.current = false; });
    },
  };
}
