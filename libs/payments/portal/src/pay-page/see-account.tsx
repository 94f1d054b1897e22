import { Button, Details, Form, SummaryList, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';

import type { PayLine } from './pay-page';
import { RevealBankDetailsDocument, type RevealBankDetailsMutation } from './pay-page.generated';

type Whole = RevealBankDetailsMutation['revealBankDetails'];

const SHOWN_MS = 60_000;

/** The whole account, for a reason, for a minute. Nothing of it stays in the page afterwards. */
export function SeeAccount({ line: { id, payeeName, whyNotReveal } }: { line: PayLine }) {
  const { t } = useLingui();
  const [whole, setWhole] = useState<Whole | null>(null);
  const field = `reason-${id}`;
  const question = useQuestion({
    deed: RevealBankDetailsDocument,
    variables: (answers) => ({ paymentId: id, reason: answers.text(field, t`Write why you need to see it.`) }),
    fields: { reason: field },
    done: ({ revealBankDetails }, form) => {
      form.reset();
      setWhole(revealBankDetails);
    },
  });
  useEffect(() => {
    if (!whole) return undefined;
    const hiding = setTimeout(() => setWhole(null), SHOWN_MS);
    return () => clearTimeout(hiding);
  }, [whole]);
  if (whyNotReveal !== null) return null;
  return (
    <Details summary={<><Trans>See the whole account</Trans><span className="visually-hidden"> {payeeName}</span></>}>
      {whole
        ? (
          <div role="status">
            <SummaryList look="across" answers={[
              { label: t`Name on the account`, value: whole.accountName },
              { label: t`Sort code`, value: whole.sortCode },
              { label: t`Account number`, value: whole.accountNumber },
            ]} />
            <p className="soft small"><Trans>This is hidden again in a minute.</Trans></p>
            <Button type="button" look="quiet" small onClick={() => setWhole(null)}><Trans>Hide it now</Trans></Button>
          </div>
        )
        : (
          <Form question={question} label={t`Why do you need to see the account?`}>
            <TextInput name={field} label={<Trans>Why do you need to see it?</Trans>} hint={<Trans>The reason is kept. The person can see that you looked.</Trans>} maxLength={200} autoComplete="off" />
            <Button look="quiet" small><Trans>Show it for a minute</Trans></Button>
          </Form>
        )}
    </Details>
  );
}
