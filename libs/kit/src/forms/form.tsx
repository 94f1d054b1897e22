import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { StatusLine } from '../components/status-line';
import { ErrorSummary } from './error-summary';
import { QuestionContext } from './question-context';
import type { Question } from './use-question';

/** The form of a question: error summary on top, fields that know their own error, a status line that stays. */
export function Form({ question, label, children }: { question: Question; label?: string; children: ReactNode }) {
  return (
    <QuestionContext value={question}>
      <form className="stack" noValidate aria-label={label} onSubmit={question.onSubmit}>
        <ErrorSummary question={question} />
        {children}
        <StatusLine>{question.sending && <Trans>Sending</Trans>}</StatusLine>
      </form>
    </QuestionContext>
  );
}
