import { Card, Steps } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import type { MePageQuery } from './me-page.generated';

type Step = NonNullable<NonNullable<MePageQuery['myRecord']>['welcomeSteps']>[number];

const words: Readonly<Record<Step['name'], ReactNode>> = {
  MET: <Trans>We meet and talk</Trans>,
  SAFE_CONTACT: <Trans>You tell us how to reach you</Trans>,
  GUARDIAN: <Trans>Someone who looks after you says yes</Trans>,
  CHECKS: <Trans>You have what one kind of date needs</Trans>,
  FIRST_DATE: <Trans>You come to your first date</Trans>,
};

/** What comes next for somebody new. We do most of it. */
export function GettingStarted({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  const next = steps.findIndex(({ done }) => !done);
  return (
    <Card heading={<Trans>Getting started</Trans>}>
      <Steps steps={steps.map(({ name, done }, place) => ({ label: words[name], detail: done ? <Trans>Done</Trans> : <Trans>Still to come</Trans>, state: done ? 'done' : place === next ? 'now' : 'ahead' }))} />
    </Card>
  );
}
