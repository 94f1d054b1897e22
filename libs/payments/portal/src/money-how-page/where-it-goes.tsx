import { Note, weekday } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { MoneyHowPageQuery } from './money-how-page.generated';

/** By its last numbers only, and what still has to happen before money goes there. */
export function WhereItGoes({ account: { lastDigits, paysFrom, ringFirst } }: { account: NonNullable<MoneyHowPageQuery['myBankAccount']> }) {
  if (ringFirst) {
    return (
      <Note tone="wait" icon="phone">
        <p><Trans>We call you first. We want to be sure it was you who changed it. Then your money goes to the account that ends in <b>{lastDigits}</b>.</Trans></p>
        <p><Trans>We call the number you gave us before. Are calls not safe for you? Then we ask when we meet.</Trans> <Trans>We never ask for your bank numbers.</Trans></p>
      </Note>
    );
  }
  return (
    <Note tone="good" icon="bank">
      <p><Trans>Your money goes to the account that ends in <b>{lastDigits}</b>.</Trans> {paysFrom && <Trans>We pay into it from {weekday(paysFrom)}.</Trans>}</p>
    </Note>
  );
}
