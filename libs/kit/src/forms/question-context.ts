import { createContext, useContext } from 'react';

/** What each field of a form needs to know about the form it stands in. */
export interface QuestionState {
  errorOf: (name: string) => string | null;
}

export const QuestionContext = createContext<QuestionState>({ errorOf: () => null });

export function useErrorOf(name: string): string | null {
  return useContext(QuestionContext).errorOf(name);
}
