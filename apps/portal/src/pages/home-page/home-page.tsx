import { PermissionsAboutMe, QuestionsForMe } from '@alongside/consent/portal';
import { Cards, Columns, Page } from '@alongside/kit';
import { NewHereCard } from '@alongside/members/portal';
import { NextDateCard } from '@alongside/opportunities/portal';
import { MoneyCard } from '@alongside/payments/portal';
import { LatestTrail } from '@alongside/voice/portal';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { useShell } from '../../session/use-shell';

/** What do I need to do now? Then what became of what I said, and my money. Each card belongs to its own subject. */
export default function HomePage() {
  const { t } = useLingui();
  const { me } = useShell();
  return (
    <Page title={t`Home`} hello heading={<Trans>Hello {me?.firstName}</Trans>} lead={<Trans>Here is what comes next.</Trans>}>
      <Columns>
        <Cards>
          <Suspense><NewHereCard /></Suspense>
          <Suspense><NextDateCard /></Suspense>
          <Suspense><QuestionsForMe /></Suspense>
          <Suspense><PermissionsAboutMe /></Suspense>
        </Cards>
        <Cards>
          <Suspense><LatestTrail /></Suspense>
          <Suspense><MoneyCard /></Suspense>
        </Cards>
      </Columns>
    </Page>
  );
}
