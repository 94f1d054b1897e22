import { ButtonLink, Card, GoLink, paths, weekday } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { MoneyPageQuery } from './money-page.generated';

/** Where the money goes, by its last numbers only. */
export function HowYouArePaid({ account }: { account: MoneyPageQuery['myBankAccount'] }) {
  if (!account) {
    return (
      <Card heading={<Trans>How you are paid</Trans>}>
        <p><Trans>We do not know your bank account yet. You can tell us here, or call us and say it.</Trans></p>
        <p><ButtonLink to={paths.moneyHow()} look="quiet" wide icon="bank"><Trans>Tell us your bank account</Trans></ButtonLink></p>
      </Card>
    );
  }
  return (
    <Card heading={<Trans>How you are paid</Trans>}>
      <p><Trans>Your money goes to the bank account that ends in <b>{account.lastDigits}</b>.</Trans></p>
      {account.ringFirst && <p><Trans>You changed it. We call you first, to be sure it was you. No money goes there until then.</Trans></p>}
      {account.paysFrom && !account.ringFirst && <p><Trans>You changed it. To keep your money safe, we pay into it from {weekday(account.paysFrom)}.</Trans></p>}
      <GoLink to={paths.moneyHow()}><Trans>Change it</Trans></GoLink>
    </Card>
  );
}
