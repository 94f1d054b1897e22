import { Button, Details, Form, Select, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { onWire, useAroundWords } from '../words/use-around-words';
import { AddProfessionalDocument, type AddProfessionalMutationVariables } from './people-around-page.generated';

/** A worker or supporter. With a work address they get a page here that shows what their part needs. */
export function AddProfessional({ memberId }: { memberId: string }) {
  const { t } = useLingui();
  const { workers } = useAroundWords();
  const question = useQuestion({
    deed: AddProfessionalDocument,
    variables: (answers) => ({
      memberId,
      kind: onWire<AddProfessionalMutationVariables['kind']>(answers.choice('worker-kind', t`Say what they are to them.`)),
      name: answers.text('worker-name', t`Write their name.`),
      job: answers.text('worker-job') || null,
      email: answers.text('worker-email') || null,
      phone: answers.text('worker-phone') || null,
    }),
    fields: { kind: 'worker-kind', name: 'worker-name', job: 'worker-job', email: 'worker-email', phone: 'worker-phone' },
    done: (_, form) => form.reset(),
  });
  return (
    <Details summary={<Trans>Write down who works with them</Trans>}>
      <Form question={question} label={t`Write down who works with them`}>
        <TextInput name="worker-name" label={<Trans>Name</Trans>} autoComplete="off" />
        <Select name="worker-kind" label={<Trans>What they are to them</Trans>} empty={t`Choose`} options={Object.entries(workers).map(([value, label]) => ({ value, label }))} />
        <TextInput name="worker-job" label={<Trans>Their own word for it</Trans>} hint={<Trans>You can leave this empty.</Trans>} autoComplete="off" />
        <TextInput name="worker-email" type="email" label={<Trans>Work email</Trans>} hint={<Trans>Opens their page here, with the dates, once you confirm. Without it they are only written down.</Trans>} autoComplete="off" />
        <TextInput name="worker-phone" type="tel" label={<Trans>Phone</Trans>} autoComplete="off" />
        <Button small><Trans>Write down</Trans></Button>
      </Form>
    </Details>
  );
}
