import { Button, Details, Form, Select, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { useMemberWords } from '../words/use-member-words';
import { AddGuardianDocument, type AddGuardianMutationVariables } from './person-page.generated';

type Relation = AddGuardianMutationVariables['relation'];

/** Who can say yes for a young person. Their answer is asked for by e-mail, so it is asked here. */
export function AddGuardian({ memberId }: { memberId: string }) {
  const { t } = useLingui();
  const { relations } = useMemberWords();
  const question = useQuestion({
    deed: AddGuardianDocument,
    variables: (answers) => ({
      memberId,
      name: answers.text('name', t`Write their name.`),
      relation: answers.choice('relation', t`Say who this is to the young person.`).toUpperCase().replaceAll('-', '_') as Relation,
      email: answers.text('email') || null,
    }),
    done: (_, form) => form.reset(),
  });
  return (
    <Details summary={<Trans>Write down somebody</Trans>}>
      <Form question={question} label={t`Write down who looks after them`}>
        <TextInput name="name" label={<Trans>Name</Trans>} autoComplete="off" />
        <Select name="relation" label={<Trans>Who this is to them</Trans>} empty={t`Choose`} options={Object.entries(relations).map(([value, label]) => ({ value, label }))} />
        <TextInput name="email" type="email" label={<Trans>E-mail</Trans>} hint={<Trans>We send them the question here.</Trans>} autoComplete="off" />
        <Button small><Trans>Write down</Trans></Button>
      </Form>
    </Details>
  );
}
