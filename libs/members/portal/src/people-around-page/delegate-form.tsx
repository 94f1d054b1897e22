import { Button, DateParts, Details, Form, Select, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { onWire, useAroundWords } from '../words/use-around-words';
import type { Around } from './people-around-page';
import { DelegateAuthorityDocument, type DelegateAuthorityMutationVariables } from './people-around-page.generated';

/** Which paper leaves what to whom. What else stands in the paper stays there. */
export function DelegateForm({ member }: { member: Around }) {
  const { t } = useLingui();
  const { areas } = useAroundWords();
  const carers = (member.peopleAround ?? []).filter(({ side, state }) => side === 'LOOKS_AFTER' && state === 'COUNTS');
  const question = useQuestion({
    deed: DelegateAuthorityDocument,
    variables: (answers) => ({
      input: {
        memberId: member.id,
        area: onWire<DelegateAuthorityMutationVariables['input']['area']>(answers.choice('area', t`Choose what is left to them.`)),
        delegatedTo: answers.choice('delegatedTo', t`Choose who it is left to.`),
        source: answers.text('source', t`Write which paper says so.`),
        from: answers.date('delegated-from', t`Write the day from which it is so.`)!,
        reviewOn: answers.date('reviewOn', t`Write the day to look at the paper again.`)!,
      },
    }),
    fields: { from: 'delegated-from' },
    done: (_, form) => form.reset(),
  });
  if (carers.length === 0) return null;
  return (
    <Details summary={<Trans>A plan leaves something to a carer</Trans>}>
      <Form question={question} label={t`What a plan leaves to a carer`}>
        <Select name="area" label={<Trans>What is left to them</Trans>} empty={t`Choose`} options={Object.entries(areas).map(([value, label]) => ({ value, label }))} />
        <Select name="delegatedTo" label={<Trans>Who decides it</Trans>} empty={t`Choose`} options={carers.flatMap(({ personId, name }) => (personId ? [{ value: personId, label: name ?? '' }] : []))} />
        <TextInput name="source" label={<Trans>Which paper says so</Trans>} hint={<Trans>Its name and day, such as “Care plan, 3 September”.</Trans>} autoComplete="off" />
        <DateParts name="delegated-from" label={<Trans>From</Trans>} />
        <DateParts name="reviewOn" label={<Trans>Look at it again on</Trans>} hint={<Trans>From that day it counts no more, until somebody has.</Trans>} />
        <Button small><Trans>Write down</Trans></Button>
      </Form>
    </Details>
  );
}
