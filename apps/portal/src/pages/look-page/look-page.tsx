import { LookChoice, PublicPage } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

export default function LookPage() {
  const { t } = useLingui();
  return <PublicPage title={t`How this looks`} heading={<Trans>How this looks</Trans>}><LookChoice /></PublicPage>;
}
