import { Card, Doors, Nexts, paths, PublicPage } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { CallsList } from '../../contacts/calls-list';
import { useShell } from '../../session/use-shell';

export default function HelpPage() {
  const { t } = useLingui();
  const { contacts } = useShell();
  const team = contacts.filter(({ code }) => code.startsWith('team'));
  return (
    <PublicPage title={t`Help`} heading={<Trans>Help</Trans>}>
      <Card heading={<Trans>How to join in</Trans>}>
        <Nexts>
          <li><Trans><a href={paths.join()}>Ask to join here</a>. Or ask your worker to tell us about you.</Trans> {team.length > 0 && <Trans>You can call us too.</Trans>}</li>
          <li><Trans>We meet and talk about what you would like to do.</Trans></li>
          <li><Trans>We ask if you can come to one date. You say yes, no or not sure.</Trans></li>
          <li><Trans>We pay you for your time, and your fares.</Trans></li>
        </Nexts>
      </Card>
      {team.length > 0 && <Card heading={<Trans>Talk to us</Trans>}><CallsList contacts={team} /></Card>}
      <Card heading={<Trans>I can’t get in</Trans>}>
        <p><Trans>We send a code to your email. It works once, for a short time. Look in your junk mail too.</Trans></p>
        <p>{team.length > 0 ? <Trans>If your email has changed, call us. We will put it right.</Trans> : <Trans>If your email has changed, tell your worker. Or tell the person you met when you came. We will put it right.</Trans>}</p>
      </Card>
      <Card heading={<Trans>More help</Trans>}>
        <Doors doors={[
          { to: paths.look(), icon: 'eye', label: <Trans>Change how this looks</Trans>, more: <Trans>Dark, calm or big letters.</Trans> },
          { to: paths.safety(), icon: 'shield', label: <Trans>Are you safe?</Trans>, more: <Trans>Numbers to call now.</Trans> },
          { to: paths.privacy(), icon: 'lock', label: <Trans>Your privacy</Trans>, more: <Trans>What we keep about you, and why.</Trans> },
        ]} />
      </Card>
    </PublicPage>
  );
}
