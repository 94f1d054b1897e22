import { BackLink, Button, Form, Loaded, Page, paths, StatusLine, TextInput, useQuestion, WhoCanSee, WhyWeAsk } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { ChangeSafely } from './change-safely';
import { MoneyHowPageDocument, SetBankAccountDocument, type MoneyHowPageQuery, type SetBankAccountMutation } from './money-how-page.generated';
import { WhereItGoes } from './where-it-goes';

/** How do you want to be paid? */
export default function MoneyHowPage() {
  const { t } = useLingui();
  const asked = useQuery(MoneyHowPageDocument);
  return (
    <Page title={t`How you are paid`} width="narrow" heading={<Trans>How you are paid</Trans>} back={<BackLink to={paths.money()}><Trans>My money</Trans></BackLink>}>
      <Loaded from={asked} waiting={<Trans>Getting your page</Trans>}>{(data) => <BankForm account={data.myBankAccount} waysIn={data.myWaysIn} />}</Loaded>
    </Page>
  );
}

function BankForm({ account, waysIn }: { account: MoneyHowPageQuery['myBankAccount']; waysIn: MoneyHowPageQuery['myWaysIn'] }) {
  const { t } = useLingui();
  const [saved, setSaved] = useState<SetBankAccountMutation['setBankAccount'] | null>(null);
  const question = useQuestion({
    deed: SetBankAccountDocument,
    variables: (answers) => ({
      accountName: answers.text('accountName', t`Write the name on the account.`),
      sortCode: answers.text('sortCode', t`Write the sort code.`),
      accountNumber: answers.text('accountNumber', t`Write the account number.`),
    }),
    done: ({ setBankAccount }, form) => {
      form.reset();
      setSaved(setBankAccount);
    },
  });
  return (
    <>
      <StatusLine>{saved && (saved.ringFirst ? <Trans>We have your new account. We will call you before we use it.</Trans> : <Trans>We have your bank account.</Trans>)}</StatusLine>
      {account && <WhereItGoes account={account} />}
      <p><Trans>Use your own account. No bank account? Call us. There are other ways to be paid.</Trans></p>
      {account && <ChangeSafely waysIn={waysIn} />}
      <Form question={question} label={t`Your bank account`}>
        <TextInput name="accountName" label={<Trans>Name on the account</Trans>} autoComplete="off" spellCheck={false} />
        <TextInput name="sortCode" label={<Trans>Sort code</Trans>} hint={<Trans>6 numbers, like 20 29 59. It is on your bank card.</Trans>} inputMode="numeric" autoComplete="off" spellCheck={false} />
        <TextInput name="accountNumber" label={<Trans>Account number</Trans>} hint={<Trans>8 numbers. It is on your bank card.</Trans>} inputMode="numeric" autoComplete="off" spellCheck={false} />
        <WhyWeAsk><Trans>So that we can pay you. We use it for nothing else.</Trans></WhyWeAsk>
        <WhoCanSee><Trans>The bank gets the whole number. On the screen, the pay team sees the last 3.</Trans></WhoCanSee>
        <Button>{account ? <Trans>Change my account</Trans> : <Trans>Save my account</Trans>}</Button>
      </Form>
    </>
  );
}
