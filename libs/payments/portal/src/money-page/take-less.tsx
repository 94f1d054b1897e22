import { Button, Details, Form, MoneyInput, Stack, useDeed, useQuestion, WhatCameOfIt } from '@alongside/kit';
import type { Pence } from '@alongside/kernel';
import { Trans, useLingui } from '@lingui/react/macro';

import type { MyPayment } from './money-page';
import { DeclinePaymentDocument, ReducePaymentDocument } from './take-less.generated';

/** Less, or none, before it is on its way: the member's choice, and no reason is asked. */
export default function TakeLess({ payment }: { payment: MyPayment }) {
  const { t } = useLingui();
  const none = useDeed(DeclinePaymentDocument);
  const less = useQuestion({
    deed: ReducePaymentDocument,
    variables: (answers) => ({ id: payment.id, amountPence: answers.pence(`less-${payment.id}`, t`Write how much you want.`) as Pence }),
    fields: { amountPence: `less-${payment.id}` },
    done: () => undefined,
  });
  if (payment.state !== 'due' && payment.state !== 'checked' && payment.state !== 'approved') return null;
  return (
    <Details summary={<Trans>Take less, or none</Trans>}>
      <Stack>
        <p><Trans>You choose. You do not have to say why.</Trans></p>
        {payment.state === 'due' && (
          <Form question={less} label={t`Take less`}>
            <MoneyInput name={`less-${payment.id}`} label={<Trans>How much do you want?</Trans>} />
            <Button look="quiet"><Trans>Take this much</Trans></Button>
          </Form>
        )}
        <WhatCameOfIt deed={none} />
        <p><Button type="button" look="quiet" onClick={() => void none.run({ id: payment.id })}><Trans>Take none</Trans></Button></p>
      </Stack>
    </Details>
  );
}
