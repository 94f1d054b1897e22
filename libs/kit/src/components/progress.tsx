import { Trans } from '@lingui/react/macro';

/** "Question 1 of 4" */
export function Progress({ at, of }: { at: number; of: number }) {
  return (
    <p className="progress">
      <b><Trans>Question {at}{'\u00a0'}of{'\u00a0'}{of}</Trans></b>
      <span className="pips" aria-hidden="true">{Array.from({ length: of }, (_, place) => <i key={place} className={place < at ? 'lit' : undefined} />)}</span>
    </p>
  );
}
