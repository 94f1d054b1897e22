import { Button, Form, Radios, Select, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { onWire, useAroundWords } from '../words/use-around-words';
import type { Choices } from './enquiry-page';
import { AskForJoiningDocument, type AskForJoiningMutationVariables } from './enquiry-page.generated';

type Question = AskForJoiningMutationVariables['question'];

/** One link, used once, to an address that is theirs. */
export function AskGuardian({ enquiryId, choices: { statuses } }: { enquiryId: string; choices: Choices }) {
  const { t } = useLingui();
  const { relations } = useAroundWords();
  const at = (field: string) => `ask-${field}`;
  const question = useQuestion({
    deed: AskForJoiningDocument,
    variables: (answers) => ({
      question: {
        enquiryId, name: answers.text(at('name'), t`Write their name.`), relation: onWire<Question['relation']>(answers.choice(at('relation'), t`Say who this is to the young person.`)),
        way: onWire<Question['way']>(answers.choice(at('way'), t`Choose how the link goes to them.`)), email: answers.text(at('email')) || null, phone: answers.text(at('phone')) || null,
        legalStatus: (answers.choice(at('legalStatus')) || null) as Question['legalStatus'],
      },
    }),
    fields: Object.fromEntries(['name', 'relation', 'way', 'email', 'phone', 'legalStatus'].map((field) => [field, at(field)])),
    done: (_, form) => form.reset(),
  });
  return (
    <Form question={question} label={t`Ask somebody who looks after them`}>
      <TextInput name={at('name')} label={<Trans>Name</Trans>} autoComplete="off" />
      <Select name={at('relation')} label={<Trans>Who this is to them</Trans>} empty={t`Choose`} options={Object.entries(relations).map(([value, label]) => ({ value, label }))} />
      <Select name={at('legalStatus')} label={<Trans>Where they live and who is responsible, if you know</Trans>} hint={<Trans>It says whose yes is enough. It is not kept yet.</Trans>} empty={t`We do not know yet`} options={statuses} />
      <Radios name={at('way')} look="lines" label={<Trans>How does the link go to them?</Trans>} options={[{ value: 'email', label: t`By email` }, { value: 'text', label: t`By text` }]} />
      <TextInput name={at('email')} type="email" label={<Trans>Their email</Trans>} hint={<Trans>Their own, not the young person’s.</Trans>} autoComplete="off" />
      <TextInput name={at('phone')} type="tel" label={<Trans>Their mobile</Trans>} autoComplete="off" />
      <Button look="quiet"><Trans>Send the link</Trans></Button>
    </Form>
  );
}
