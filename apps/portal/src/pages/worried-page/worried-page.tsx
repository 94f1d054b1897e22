import { ButtonLink, Card, paths, PublicPage, Row } from '@alongside/kit';
import { HandOn } from '@alongside/members/portal';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { CallsList } from '../../contacts/calls-list';
import { useShell } from '../../session/use-shell';

/** From any page: the numbers first. That somebody called can be told below; it is never asked before. */
export default function WorriedPage() {
  const { t } = useLingui();
  const { contacts, me, known } = useShell();
  return (
    <PublicPage title={t`Get help now`} heading={<Trans>Are you worried about someone?</Trans>} lead={<Trans>Call first. It can be about you, too. A person can help now.</Trans>}>
      <Card heading={<Trans>Who to call</Trans>}><CallsList contacts={contacts} /></Card>
      {me && <Suspense><HandOn staff={me.audience === 'staff'} /></Suspense>}
      {known && !me && (
        <Card heading={<Trans>Have you called?</Trans>}>
          <p><Trans>That is all you have to do. You do not have to tell us who you are.</Trans></p>
          <p><Trans>Are you part of the network? Then sign in and tell us that you called.</Trans></p>
          <Row><ButtonLink to={paths.signIn()} look="quiet"><Trans>Sign in</Trans></ButtonLink></Row>
        </Card>
      )}
    </PublicPage>
  );
}
