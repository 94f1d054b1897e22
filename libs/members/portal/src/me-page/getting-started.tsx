import { Card, Icon } from '@alongside/kit';
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
  return (
    <Card heading={<Trans>Getting started</Trans>}>
      <ul className="stack stack-tight">
        {steps.map(({ name, done }) => (
          <li key={name} className="row"><Icon name={done ? 'check' : 'clock'} /><span>{words[name]}{' '}<span className="soft">{done ? <Trans>Done</Trans> : <Trans>Still to come</Trans>}</span></span></li>
        ))}
      </ul>
    </Card>
  );
}
