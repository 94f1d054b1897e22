import { Button, DateParts, Form, Soft, useQuestion, useRefusalWords, weekday } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import type { Run } from './pay-run-page';
import { ConfirmPayRunPaidDocument } from './pay-run-page.generated';

/** What the bank answered: the day the money was there. */
export function ConfirmPaid({ run }: { run: Run }) {
  const { t } = useLingui();
  const words = useRefusalWords();
  const question = useQuestion({
    deed: ConfirmPayRunPaidDocument,
    variables: (answers) => ({ id: run.id, paidOn: answers.date('paidOn', t`Write the day the bank paid.`)! }),
    done: () => undefined,
  });
  if (run.whyNotConfirmPaid !== null) return <Soft small>{words({ code: run.whyNotConfirmPaid })} {run.payOn && <Trans>That is {weekday(run.payOn)}.</Trans>}</Soft>;
  return (
    <Form question={question} label={t`The bank has paid`}>
      <DateParts name="paidOn" label={<Trans>When did the bank pay?</Trans>} value={run.payOn} />
      <Button wide><Trans>The bank has paid</Trans></Button>
    </Form>
  );
}
