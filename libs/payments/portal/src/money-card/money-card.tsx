import { Card, GoLink, MoneyLine, paths, shortDay } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { MoneyTag } from '../words/money-tag';
import { isToCome } from '../words/my-payment';
import { WhenItComes } from '../words/when-it-comes';
import { MoneyCardDocument, type MoneyCardQuery } from './money-card.generated';

type MyPayment = MoneyCardQuery['myPayments'][number];

/** "When do I get paid?" without a tap: what is late, else what comes next, else what came last. */
export default function MoneyCard() {
  const { data } = useQuery(MoneyCardDocument);
  const payment = nextMoney(data?.myPayments ?? []);
  if (!payment) return null;
  const { amountPence, sessionTitle, heldOn, late, state, whoIsFixingIt, needsBankDetails, whyItWaits } = payment;
  return (
    <Card heading={<Trans>My money</Trans>}>
      <MoneyLine pence={amountPence} tag={<MoneyTag money={payment} />} />
      <p>{sessionTitle ? <>{sessionTitle}, {shortDay(heldOn)}.</> : <>{shortDay(heldOn)}.</>} <WhenItComes money={payment} /></p>
      {late && state !== 'sent' && whoIsFixingIt && <p><b><Trans>{whoIsFixingIt} is fixing it.</Trans></b></p>}
      {needsBankDetails && whyItWaits !== 'NO_BANK_DETAILS' && <p><Trans>We need to know where to send it.</Trans></p>}
      {needsBankDetails ? <GoLink to={paths.moneyHow()}><Trans>Tell us where</Trans></GoLink> : <GoLink to={paths.money()}><Trans>See all my money</Trans></GoLink>}
    </Card>
  );
}

function nextMoney(payments: readonly MyPayment[]): MyPayment | undefined {
  const toCome = payments.filter(isToCome).sort((one, other) => Number(other.late) - Number(one.late) || one.payBy.localeCompare(other.payBy));
  return toCome[0] ?? payments.find(({ state }) => state === 'paid');
}
