import { Button, DateParts, Details, Form, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { SayTheyMovedDocument } from './people-around-page.generated';

/** Where they live now is not asked here; only that everything is asked again. */
export function MovedForm({ memberId, name }: { memberId: string; name: string }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: SayTheyMovedDocument,
    variables: (answers) => ({ memberId, on: answers.date('moved-on', t`Write the day.`)! }),
    fields: { on: 'moved-on' },
    done: (_, form) => form.reset(),
  });
  return (
    <Details summary={<Trans>{name} lives somewhere else now</Trans>}>
      <Form question={question} label={t`They live somewhere else now`}>
        <DateParts name="moved-on" label={<Trans>Since when</Trans>} hint={<Trans>What a plan left to the carer ends on that day. You are asked to confirm the rest.</Trans>} />
        <Button small><Trans>Write down</Trans></Button>
      </Form>
    </Details>
  );
}
