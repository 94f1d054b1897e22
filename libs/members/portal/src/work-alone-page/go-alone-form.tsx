import { Button, DateParts, Details, Form, paths, Radios, Select, Sheet, Soft, TextArea, TextInput, TimeInput, useIdempotencyKey, useQuestion } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useLoneWords } from '../words/use-lone-words';
import { NamesToVisitDocument, PlanLoneVisitDocument, type PlanLoneVisitMutationVariables, type WorkAlonePageQuery } from './work-alone-page.generated';

/** What is said before somebody leaves. Today and now unless they say otherwise, so that on the doorstep it is quick. */
export function GoAloneForm({ form: { colleagues, graceMinutes } }: { form: WorkAlonePageQuery['loneForm'] }) {
  const { t } = useLingui();
  const go = useNavigate();
  const { key } = useIdempotencyKey();
  const { kinds } = useLoneWords();
  const question = useQuestion({
    deed: PlanLoneVisitDocument,
    refetch: 'none',
    variables: (answers) => ({
      key,
      input: {
        kind: answers.choice('kind', t`Say what it is.`) as PlanLoneVisitMutationVariables['input']['kind'],
        place: answers.text('place', t`Write where you are. It is how somebody finds you.`),
        startsOn: answers.date('startsOn'),
        startsTime: answers.time('startsTime'),
        untilTime: answers.time('untilTime', t`Write when you are out, like 4:30pm.`) ?? '',
        withId: answers.text('withId') || null,
        firstContactId: answers.choice('firstContactId', t`Choose who is told first.`),
        secondContactId: answers.choice('secondContactId', t`Choose a second colleague.`),
      },
    }),
    done: ({ planLoneVisit }) => void go(paths.loneVisit(planLoneVisit.id)),
  });
  const options = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Sheet>
      <Form question={question} label={t`I go alone`}>
        <Radios name="kind" label={<Trans>What is it?</Trans>} options={kinds} look="lines" />
        <TextArea name="place" label={<Trans>Where are you?</Trans>} hint={<Trans>An address, or the way you drive. Only your contacts read it, and who is on duty when nobody reached you. It is forgotten some weeks later.</Trans>} rows={2} />
        <TimeInput name="startsTime" label={<Trans>When do you start?</Trans>} hint={<Trans>Leave this empty if it is now.</Trans>} />
        <Details summary={<Trans>It is on another day</Trans>}><DateParts name="startsOn" label={<Trans>Which day?</Trans>} /></Details>
        <TimeInput name="untilTime" label={<Trans>When are you out?</Trans>} hint={<Trans>We wait {graceMinutes} minutes more before we tell somebody.</Trans>} />
        <Whom />
        <Select name="firstContactId" label={<Trans>Who is told first?</Trans>} empty={t`Choose a colleague`} options={options} />
        <Select name="secondContactId" label={<Trans>And then?</Trans>} empty={t`Choose a colleague`} options={options} />
        <Soft small><Trans>Ask both if they can answer at that time.</Trans></Soft>
        <Button><Trans>Tell them I go alone</Trans></Button>
      </Form>
    </Sheet>
  );
}

/** Those somebody works with stand in the list; a coordinator finds anybody by name. */
function Whom() {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const { data } = useQuery(NamesToVisitDocument, { variables: { search: typed.trim().length < 2 ? null : typed } });
  return (
    <Details summary={<Trans>Say whom you meet</Trans>}>
      <TextInput name="search" label={<Trans>Find a person</Trans>} hint={<Trans>You do not have to say.</Trans>} autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <Select name="withId" label={<Trans>Whom do you meet?</Trans>} empty={t`I do not say`} options={(data?.namesToVisit ?? []).map(({ id, knownAs }) => ({ value: id, label: knownAs }))} />
    </Details>
  );
}
