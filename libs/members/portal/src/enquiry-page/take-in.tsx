import { Button, DateParts, Form, paths, Select, Soft, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { GrownUp } from '../words/grown-up';
import { isYoung } from '../words/is-young';
import { saidOf } from '../words/said-of';
import { useMemberWords } from '../words/use-member-words';
import type { Choices, Enquiry } from './enquiry-page';
import { TakeInEnquiryDocument, type TakeInEnquiryMutationVariables } from './enquiry-page.generated';

type Input = TakeInEnquiryMutationVariables['input'];

/** From here on there is a member. Of somebody younger than may decide alone not before the word of somebody who looks after them is there. */
export function TakeIn({ enquiry: { id, name, kind, grownUp, needsWord, channel, joiningWord }, choices }: { enquiry: Enquiry; choices: Choices }) {
  const { t } = useLingui();
  const { kinds } = useMemberWords();
  const go = useNavigate();
  const [as, setAs] = useState<string>(kind);
  const [said, setSaid] = useState('');
  const under = isYoung(as) || grownUp === false || said === 'no';
  const question = useQuestion({
    deed: TakeInEnquiryDocument,
    variables: (answers) => ({
      id,
      input: {
        fullName: answers.text('fullName', t`Write their whole name.`),
        kind: answers.choice('kind') as Input['kind'],
        bornOn: answers.date('bornOn'),
        grownUp: saidOf(answers.choice('grownUp')),
        legalStatus: (answers.choice('legalStatus') || null) as Input['legalStatus'],
      },
    }),
    refetch: 'none',
    // Who gets no code by email or text is shown in by a person, with a card.
    done: ({ takeInEnquiry }) => void go(channel === 'EMAIL' || channel === 'TEXT' ? paths.person(takeInEnquiry.id) : paths.helpSignIn(takeInEnquiry.id)),
  });
  return (
    <Form question={question} label={t`Take them in`}>
      <TextInput name="fullName" label={<Trans>Whole name</Trans>} hint={<Trans>Only to tell people apart. Everybody sees the name they chose.</Trans>} defaultValue={name ?? ''} autoComplete="off" />
      <Select name="kind" label={<Trans>Who they are</Trans>} options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} value={as} onChange={({ target }) => setAs(target.value)} />
      {!isYoung(as) && grownUp === null && <GrownUp value={said} onChoose={setSaid} />}
      {under && <DateParts name="bornOn" label={<Trans>Born on</Trans>} hint={<Trans>Their age decides who must say yes.</Trans>} birthday />}
      {under && <Select name="legalStatus" label={<Trans>Where they live and who is responsible, if you know</Trans>} hint={<Trans>It says whose yes is enough. Somebody has to confirm it afterwards.</Trans>} empty={t`We do not know yet`} options={choices.statuses} />}
      {needsWord && joiningWord?.standing !== 'YES' && <Soft><Trans>This works once somebody who looks after them said yes, or if they are old enough.</Trans></Soft>}
      <Button><Trans>Take them in</Trans></Button>
    </Form>
  );
}
