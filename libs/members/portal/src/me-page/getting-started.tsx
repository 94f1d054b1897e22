import { Card, paths, Steps } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import type { MePageQuery } from './me-page.generated';

type Step = NonNullable<NonNullable<MePageQuery['myRecord']>['welcomeSteps']>[number];

const words: Readonly<Record<Step['name'], ReactNode>> = {
  MET: <Trans>We meet and talk</Trans>,
  SAFE_CONTACT: <Trans>You tell us how to reach you</Trans>,
  GUARDIAN: <Trans>Someone who looks after you says yes</Trans>,
  WALLET: <Link to={paths.myYesAndNo()}><Trans>You look at your list of yes and no</Trans></Link>,
  AGREEMENT: <Link to={paths.myGroups()}><Trans>You read how your group works and say yes</Trans></Link>,
  PAYMENT: <><Link to={paths.moneyHow()}><Trans>You tell us where your money goes</Trans></Link>. <Trans>If you get benefits, <Link to={paths.help()}>talk to an adviser first</Link>. It is free.</Trans></>,
  CHECKS: <Trans>You have what one kind of date needs</Trans>,
  FIRST_DATE: <Trans>You come to your first date</Trans>,
};

/** What comes next for somebody new. We do most of it; what is only offered says so. */
export function GettingStarted({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  const next = steps.findIndex(({ done, needed }) => needed && !done);
  return (
    <Card heading={<Trans>Getting started</Trans>}>
      <Steps steps={steps.map(({ name, done, needed }, place) => ({ label: words[name], detail: done ? <Trans>Done</Trans> : needed ? <Trans>Still to come</Trans> : <Trans>If you like</Trans>, state: done ? 'done' : place === next ? 'now' : 'ahead' }))} />
    </Card>
  );
}
