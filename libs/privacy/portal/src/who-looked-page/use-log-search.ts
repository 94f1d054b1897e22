import { Answers, useRefusalWords, type FieldProblem, type Question } from '@alongside/kit';
import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';

/** Reads the search and puts it in the page's address; the page asks the server from there. */
export function useLogSearch(): Question {
  const words = useRefusalWords();
  const [, setParams] = useSearchParams();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [tries, setTries] = useState(0);

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const answers = new Answers(new FormData(event.currentTarget));
    const [from, to] = [answers.date('from'), answers.date('to')];
    const unread = answers.unread.map(({ field, code }) => ({ field, words: words({ code: code ?? '' }) }));
    const found = from && to && to < from ? [...unread, { field: 'to', words: words({ code: 'DATES_TURNED_ROUND' }) }] : unread;
    setProblems(found);
    if (found.length > 0) return setTries(tries + 1);
    const asked = { about: answers.text('about'), by: answers.text('by'), from, to, looks: answers.choice('looks') };
    setParams(Object.fromEntries(Object.entries(asked).filter(([, value]) => value)) as Record<string, string>);
  }

  return { problems, sending: false, broken: false, tries, errorOf: (name) => problems.find(({ field }) => field === name)?.words ?? null, onSubmit };
}
