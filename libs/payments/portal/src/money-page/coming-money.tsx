import { ButtonLink, Card, Note, paths, Row, shortDay, Steps, Sum } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';

import { MoneyTag } from '../words/money-tag';
import { WhenItComes } from '../words/when-it-comes';
import type { MyPayment } from './money-page';
import { useMoneySteps } from './use-money-steps';

/** Few take less, so the page does not wait for its form. */
const TakeLess = lazy(() => import('./take-less'));

/** One sum on its way to a member: how much, what for, when, and who has it when it is stuck. */
export function ComingMoney({ payment }: { payment: MyPayment }) {
  const steps = useMoneySteps(payment);
  const { amountPence, sessionTitle, heldOn, late, whoIsFixingIt, needsBankDetails, state, whyItWaits } = payment;
  return (
    <Card tag={<Row as="span" between><Sum pence={amountPence} /><MoneyTag money={payment} /></Row>} heading={sessionTitle ? <>{sessionTitle}, {shortDay(heldOn)}</> : shortDay(heldOn)}>
      <p><WhenItComes money={payment} /></p>
      {late && state !== 'sent' && whoIsFixingIt && <p><b><Trans>{whoIsFixingIt} is fixing it.</Trans></b> <Trans>Need it sooner? Call us and we will help.</Trans></p>}
      <Steps steps={steps} />
      {(needsBankDetails || state === 'failed') && (
        <>
          {needsBankDetails && whyItWaits !== 'NO_BANK_DETAILS' && <Note tone="wait" icon="bank"><p><Trans>We need to know where to send it.</Trans></p></Note>}
          <p><ButtonLink to={paths.moneyHow()} wide><Trans>Tell us where</Trans></ButtonLink></p>
        </>
      )}
      <Suspense fallback={null}><TakeLess payment={payment} /></Suspense>
    </Card>
  );
}
