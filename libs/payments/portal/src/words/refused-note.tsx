import { Note, useRefusalWords, type DeedAnswer } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

/** What stopped a deed on several lines at once: told where the deed was pressed, and kept until the next try. */
export function RefusedNote({ answer }: { answer: DeedAnswer<unknown> | null }) {
  const words = useRefusalWords();
  if (answer === null || answer.kind === 'done') return null;
  if (answer.kind === 'broken') return <Note tone="worry"><p><Trans>We could not do this. Nothing was changed. Try again.</Trans></p></Note>;
  return <Note tone="worry"><p>{answer.refusals.map((refusal) => words(refusal)).join(' ')} <Trans>Nothing was changed.</Trans></p></Note>;
}
