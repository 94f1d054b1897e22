import { Note } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

/** The rows are on their way in. All of them come in at once, or none. */
export function TakingIn({ progress }: { progress: { done: number; total: number } | null }) {
  const { t } = useLingui();
  return (
    <Note icon="clock">
      <p role="status">{progress ? <Trans>{progress.done} of {progress.total} rows are written.</Trans> : <Trans>We have begun to take these people in.</Trans>}</p>
      <progress value={progress?.done ?? 0} max={progress?.total ?? 1} aria-label={t`Rows written`} />
      <p><Trans>You can close this page and come back. All of them come in, or nobody.</Trans></p>
    </Note>
  );
}
