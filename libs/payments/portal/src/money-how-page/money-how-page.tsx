import { BackLink, Button, Form, Loaded, Note, Page, paths, StatusLine, TextInput, useQuestion, weekday, WhoCanSee, WhyWeAsk } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { MoneyHowPageDocument, SetBankAccountDocument, type MoneyHowPageQuery } from './money-how-page.generated';

/** How do you want to be paid? */
export default function MoneyHowPage() {
  const { t } = useLingui();
  const asked = useQuery(MoneyHowPageDocument);
  return (
    <Page title={t`How you are paid`} width="narrow" heading={<Trans>How you are paid</Trans>} back={<BackLink to={paths.money()}><Trans>My money</Trans></BackLink>}>
      <Loaded from={asked} waiting={<Trans>Getting your page</Trans>}>{({ myBankAccount }) => <BankForm account={myBankAccount} />}</Loaded>
    </Page>
  );
}

function BankForm({ account }: { account: MoneyHowPageQuery['myBankAccount'] }) {
  const { t } = useLingui();
  const [saved, setSaved] = useState(false);
  const question = useQuestion({
    deed: SetBankAccountDocument,
    variables: (answers) => ({
      accountName: answers.text('accountName', t`Write the name on the account.`),
      sortCode: answers.text('sortCode', t`Write the sort code.`),
      accountNumber: answers.text('accountNumber', t`Write the account number.`),
    }),
    done: (_, form) => {
      form.reset();
      setSaved(true);
    },
  });
  return (
    <>
      <StatusLine>{saved && <Trans>We have your bank account.</Trans>}</StatusLine>
      {account && <Note tone="good" icon="bank"><p><Trans>Your money goes to the account that ends in <b>{account.lastDigits}</b>.</Trans> {account.paysFrom && <Trans>We pay into it from {weekday(account.paysFrom)}.</Trans>}</p></Note>}
      <p><Trans>Use your own account. No bank account? Call us. There are other ways to be paid.</Trans></p>
      <Form question={question} label={t`Your bank account`}>
        <TextInput name="accountName" label={<Trans>Name on the account</Trans>} autoComplete="off" spellCheck={false} />
        <TextInput name="sortCode" label={<Trans>Sort code</Trans>} hint={<Trans>6 numbers, like 20 29 59. It is on your bank card.</Trans>} inputMode="numeric" autoComplete="off" spellCheck={false} />
        <TextInput name="accountNumber" label={<Trans>Account number</Trans>} hint={<Trans>8 numbers. It is on your bank card.</Trans>} inputMode="numeric" autoComplete="off" spellCheck={false} />
        <WhyWeAsk><Trans>So that we can pay you. We use it for nothing else.</Trans></WhyWeAsk>
        <WhoCanSee><Trans>The bank gets the whole number. On the screen, the pay team sees the last 3.</Trans></WhoCanSee>
        <Button>{account ? <Trans>Change my account</Trans> : <Trans>Save my account</Trans>}</Button>
      </Form>
      {account && <p className="soft"><Trans>When you change it, we wait some days before we pay into it. That keeps your money safe.</Trans></p>}
    </>
  );
}
