import { BackLink, Columns, EmptyState, GoLink, Loaded, Page, paths } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { isToCome } from '../words/my-payment';
import { BenefitsCard } from './benefits-card';
import { ComingMoney } from './coming-money';
import { HowYouArePaid } from './how-you-are-paid';
import { MoneyPageDocument, type MoneyPageQuery } from './money-page.generated';
import { PaidMoney } from './paid-money';

export type MyPayment = MoneyPageQuery['myPayments'][number];

/** When do I get my money? */
export default function MoneyPage() {
  const { t } = useLingui();
  const asked = useQuery(MoneyPageDocument);
  return (
    <Page title={t`Money`} heading={<Trans>My money</Trans>} back={<BackLink to={paths.me()}><Trans>Me</Trans></BackLink>}>
      <Loaded from={asked} waiting={<Trans>Getting your money</Trans>}>
        {({ myPayments, myBankAccount }) => (
          <>
            {myPayments.length === 0 && <NoMoney />}
            <Columns look="even">
              {inOrder(myPayments.filter(isToCome)).map((payment) => <ComingMoney key={payment.id} payment={payment} />)}
              <HowYouArePaid account={myBankAccount} />
              <BenefitsCard />
              <PaidMoney payments={myPayments.filter((payment) => !isToCome(payment))} />
            </Columns>
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** What is late first, then the soonest. */
function inOrder(payments: readonly MyPayment[]): MyPayment[] {
  return [...payments].sort((one, other) => Number(other.late) - Number(one.late) || one.payBy.localeCompare(other.payBy));
}

function NoMoney() {
  return <EmptyState action={<GoLink to={paths.dates()}><Trans>See your dates</Trans></GoLink>}><p><Trans>When you help, your money shows here.</Trans></p></EmptyState>;
}
