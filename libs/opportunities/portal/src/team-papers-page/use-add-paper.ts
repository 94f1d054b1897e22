import { useFileQuestion, type Question } from '@alongside/kit';

import { AddPaperDocument } from './team-papers-page.generated';

export function useAddPaper(sessionId: string): { question: Question; gone: number | null; added: number } {
  const { question, gone, made } = useFileQuestion({
    purpose: 'session-paper', deed: AddPaperDocument, needed: ['title'],
    variables: (typed, sent) => ({ sessionId, title: typed('title'), inWords: typed('inWords'), ...sent }),
  });
  return { question, gone, added: made };
}
