import { Card, Dots, GoLink, paths, PublicPage } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { CallsList } from '../../contacts/calls-list';
import { useShell } from '../../session/use-shell';

export default function SafetyPage() {
  const { t } = useLingui();
  const { contacts } = useShell();
  return (
    <PublicPage title={t`Help`} heading={<Trans>Are you safe?</Trans>} lead={<Trans>Do not write it here first. Call. A person can help you now.</Trans>}>
      <Card heading={<Trans>Who to call</Trans>}><CallsList contacts={contacts} /></Card>
      <GoLink to={paths.worried()}><Trans>I am worried about someone</Trans></GoLink>
      <Card heading={<Trans>What happens when you call</Trans>}>
        <Dots>
          <li><Trans>Someone listens to you. You do not have to say your name.</Trans></li>
          <li><Trans>They ask what is going on and if you are safe now.</Trans></li>
          <li><Trans>If a child may be hurt, they have to tell one person who can help.</Trans></li>
          <li><Trans>They tell you who that is.</Trans></li>
        </Dots>
      </Card>
      <Card heading={<Trans>Does someone look at your phone?</Trans>}>
        <p><Trans>Press “Leave now” at the top. It takes you to the weather. You can also press Shift three times.</Trans></p>
        <p><Trans>“Back” will not bring this page up again. But your phone keeps a list of pages you saw. You can clear that list in your browser.</Trans></p>
      </Card>
    </PublicPage>
  );
}
