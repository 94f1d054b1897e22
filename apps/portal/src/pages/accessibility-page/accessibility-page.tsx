import { Card, Dots, LookChoice, PublicPage } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { CallTheTeam } from '../../contacts/call-the-team';
import { useShell } from '../../session/use-shell';

export default function AccessibilityPage() {
  const { t } = useLingui();
  const { contacts } = useShell();
  return (
    <PublicPage title={t`Can everyone use this?`} heading={<Trans>Can everyone use this?</Trans>} lead={<Trans>That is our aim. Tell us where we fall short.</Trans>}>
      <Card heading={<Trans>What you can do</Trans>}>
        <Dots>
          <li><Trans>Use it with keys only, or with a screen reader.</Trans></li>
          <li><Trans>Make the letters twice as big, or zoom in four times.</Trans></li>
          <li><Trans>Turn your phone any way you like.</Trans></li>
          <li><Trans>Answer a date with no sign in and no typing.</Trans></li>
          <li><Trans>Pick soft colours with nothing that moves.</Trans></li>
          <li><Trans>Read what we ask you in Easy Read. Some of it is in more languages too.</Trans></li>
        </Dots>
      </Card>
      <LookChoice />
      <Card heading={<Trans>What we check</Trans>}>
        <p><Trans>We test against WCAG 2.2, level AA. All words have a contrast of 7 to 1 or more.</Trans></p>
        <p><Trans>A test runs on each page when we change something. It looks at light, dark and calm.</Trans></p>
      </Card>
      <Card heading={<Trans>What does not work yet</Trans>}>
        <Dots>
          <li><Trans>The other pages are only in English. They have no Easy Read yet.</Trans></li>
          <li><Trans>People have not yet tested this on their own phones with us.</Trans></li>
        </Dots>
        <p><Trans>Need it another way? We can send it on paper or read it to you.</Trans> <CallTheTeam contacts={contacts} /></p>
      </Card>
    </PublicPage>
  );
}
