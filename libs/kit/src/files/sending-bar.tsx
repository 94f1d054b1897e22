import { Trans, useLingui } from '@lingui/react/macro';

import { StatusLine } from '../components/status-line';
import '../styles/file-pages.css';

/** How far a file is: a bar while it leaves, words while it is checked. Rendered always, so that the words are announced. */
export function SendingBar({ gone }: { gone: number | null }) {
  const { t } = useLingui();
  const leaving = gone !== null && gone < 1;
  return (
    <>
      {leaving && <progress className="sending-bar" value={gone} max={1} aria-label={t`The file is being sent`} />}
      <StatusLine>{gone !== null && (leaving ? <Trans>Sending the file</Trans> : <Trans>Checking the file and drawing its pages. This can take a minute.</Trans>)}</StatusLine>
    </>
  );
}
