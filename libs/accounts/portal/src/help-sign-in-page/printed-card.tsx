import { Trans, useLingui } from '@lingui/react/macro';

import { PictureToScan } from '../picture-to-scan';
import type { PrintSignInCardMutation } from './help-sign-in-page.generated';

/** What a young person takes home. It stands alone on paper, and says neither whose it is nor what it is for. */
export function PrintedCard({ card: { code, picture, pictureSize } }: { card: PrintSignInCardMutation['printSignInCard'] }) {
  const { t } = useLingui();
  const address = `${location.host}/sign-in`;
  return (
    <section className="sheet sheet-pad to-print" aria-label={t`The card`}>
      <PictureToScan picture={picture} size={pictureSize} label={t`A square to scan`} />
      <div className="stack">
        <p><b className="code-to-type">{code.split('-').map((group) => <span key={group}>{group} </span>)}</b></p>
        <p><Trans>Scan the square. Or go to {address}, choose “Other ways to sign in” and write these letters.</Trans></p>
        <p><Trans>The first time, you choose a PIN. Keep it in your head, not on this card.</Trans></p>
        <p><Trans>Use it within 14 days. Lost it? Tell us, and we make you another.</Trans></p>
      </div>
    </section>
  );
}
