import { Card, Dots, paths, PublicPage } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { CallTheTeam } from '../../contacts/call-the-team';
import { useShell } from '../../session/use-shell';

export default function PrivacyPage() {
  const { t } = useLingui();
  const { contacts } = useShell();
  return (
    <PublicPage title={t`Your privacy`} heading={<Trans>Your privacy</Trans>} lead={<Trans>This is what we keep about you, why, and who can see it.</Trans>}>
      <Card heading={<Trans>What we keep</Trans>}>
        <Dots>
          <li><Trans>Your name and how to reach you.</Trans></li>
          <li><Trans>What you want to do, and what you need to do it.</Trans></li>
          <li><Trans>The dates you came to, and the money we paid you.</Trans></li>
          <li><Trans>What you told us to change.</Trans></li>
          <li><Trans>Each yes and no you gave us.</Trans></li>
        </Dots>
      </Card>
      <Card heading={<Trans>Who can see it</Trans>}>
        <p><Trans>The small team that works with you. The pay team sees sums, not what you said.</Trans></p>
        <p><Trans>We do not tell your social worker what you say here. The one time we must is when a child may not be safe.</Trans></p>
        <p><Trans>Each time someone looks at your page, we write that down. You can see that list.</Trans></p>
      </Card>
      <Card heading={<Trans>Numbers and reports</Trans>}>
        <p><Trans>Reports say how many people, never who. If it is less than 5, we leave it out.</Trans></p>
        <p><Trans>We use your words only if you say yes. You can stop that later.</Trans></p>
      </Card>
      <Card heading={<Trans>What you can ask for</Trans>}>
        <Dots>
          <li><Trans>To see all that we keep about you.</Trans></li>
          <li><Trans>To put right what is wrong.</Trans></li>
          <li><Trans>To take out what we do not have to keep.</Trans></li>
          <li><Trans>To leave. It takes no longer than joining.</Trans></li>
        </Dots>
        <p><CallTheTeam contacts={contacts} /> <Trans>There is more in <Link to={paths.help()}>Help</Link>.</Trans></p>
      </Card>
      <Card heading={<Trans>On your phone</Trans>}>
        <p><Trans>We use one small file to keep you signed in. We do not track you. We do not use ads.</Trans></p>
      </Card>
    </PublicPage>
  );
}
