import { ButtonLink, Header, LeaveNow, paths, PublicPage, SkipLink } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useVoice } from '../../voice/use-voice';

export default function NoAccessPage() {
  const { t } = useLingui();
  useVoice('adult');
  return (
    <>
      <SkipLink />
      <Header><LeaveNow /></Header>
      <PublicPage title={t`Not yours to see`} heading={<Trans>This page is not yours to see</Trans>}>
        <p><Trans>If you think it should be, tell us.</Trans></p>
        <p className="row">
          <ButtonLink to={paths.landing()} icon="home"><Trans>Go to the start</Trans></ButtonLink>
          <ButtonLink to={paths.help()} look="quiet"><Trans>Get help</Trans></ButtonLink>
        </p>
      </PublicPage>
    </>
  );
}
