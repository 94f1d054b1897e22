import { ButtonLink, paths, PublicPage } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

export default function UnknownPage() {
  const { t } = useLingui();
  return (
    <PublicPage title={t`Page not found`} heading={<Trans>We can’t find that page</Trans>}>
      <p><Trans>The link may be old, or a letter may be missing.</Trans> <Trans>It is not your fault.</Trans></p>
      <p><ButtonLink to={paths.landing()} icon="home"><Trans>Go to the start</Trans></ButtonLink></p>
    </PublicPage>
  );
}
