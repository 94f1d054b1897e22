import { Button, Details, Form, Select, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { onWire, useAroundWords } from '../words/use-around-words';
import { AddGuardianDocument, type AddGuardianMutationVariables } from './people-around-page.generated';

/** Who looks after a young person. Where the address came from is asked next, before anything opens. */
export function AddGuardian({ memberId }: { memberId: string }) {
  const { t } = useLingui();
  const { relations } = useAroundWords();
  const question = useQuestion({
    deed: AddGuardianDocument,
    variables: (answers) => ({
      memberId,
      name: answers.text('guardian-name', t`Write their name.`),
      relation: onWire<AddGuardianMutationVariables['relation']>(answers.choice('guardian-relation', t`Say who this is to the young person.`)),
      email: answers.text('guardian-email') || null,
      phone: answers.text('guardian-phone') || null,
    }),
    fields: { name: 'guardian-name', relation: 'guardian-relation', email: 'guardian-email', phone: 'guardian-phone' },
    done: (_, form) => form.reset(),
  });
  return (
    <Details summary={<Trans>Write down who looks after them</Trans>}>
      <Form question={question} label={t`Write down who looks after them`}>
        <TextInput name="guardian-name" label={<Trans>Name</Trans>} autoComplete="off" />
        <Select name="guardian-relation" label={<Trans>Who this is to them</Trans>} empty={t`Choose`} options={Object.entries(relations).map(([value, label]) => ({ value, label }))} />
        <TextInput name="guardian-email" type="email" label={<Trans>Email</Trans>} hint={<Trans>We send questions here once you have confirmed it is theirs.</Trans>} autoComplete="off" />
        <TextInput name="guardian-phone" type="tel" label={<Trans>Phone</Trans>} autoComplete="off" />
        <Button small><Trans>Write down</Trans></Button>
      </Form>
    </Details>
  );
}
