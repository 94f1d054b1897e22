import { BackLink, Button, Checkboxes, Desk, Form, paths, Radios, Select, Sheet, Soft, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { GrownUp } from '../words/grown-up';
import { isYoung } from '../words/is-young';
import { saidOf } from '../words/said-of';
import { useComingWords } from '../words/use-coming-words';
import { useMemberWords } from '../words/use-member-words';
import { WriteDownEnquiryDocument, type WriteDownEnquiryMutationVariables } from './new-enquiry-page.generated';

type Input = WriteDownEnquiryMutationVariables['input'];

/** Somebody rang, or stands at the door: three things, how it is safe, and their yes to writing it down. */
export default function NewEnquiryPage() {
  const { t } = useLingui();
  return (
    <Desk title={t`Somebody rang or came`} back={<BackLink to={paths.joining()}><Trans>Who is where</Trans></BackLink>} heading={<Trans>Somebody rang or came</Trans>} lead={<Trans>Write down what they tell you. Ask for no story.</Trans>}>
      <Sheet><WriteDown /></Sheet>
    </Desk>
  );
}

function WriteDown() {
  const { t } = useLingui();
  const { kinds } = useMemberWords();
  const { cameBys, channels, heardFroms } = useComingWords();
  const go = useNavigate();
  const [as, setAs] = useState('');
  const [way, setWay] = useState('');
  const [grownUp, setGrownUp] = useState('');
  const question = useQuestion({
    deed: WriteDownEnquiryDocument,
    variables: (answers) => ({
      input: {
        name: answers.text('name', t`Write the name they choose.`),
        kind: answers.choice('kind', t`Choose who they are.`) as Input['kind'],
        grownUp: saidOf(answers.choice('grownUp')),
        age: answers.text('age') || null,
        cameBy: answers.choice('cameBy', t`Say how they came to us.`) as Input['cameBy'],
        channel: answers.choice('channel', t`Say how it is safe to reach them.`) as Input['channel'],
        address: answers.text('address') || null,
        reachNote: answers.text('reachNote') || null,
        heardFrom: (answers.choice('heardFrom') || null) as Input['heardFrom'],
        agreed: answers.yes('agreed'),
        talked: answers.choice('talked', t`Say whether somebody still has to call them back.`) === 'yes',
      },
    }),
    refetch: 'none',
    done: ({ writeDownEnquiry }) => void go(paths.enquiry(writeDownEnquiry.id)),
  });
  const choices = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <Form question={question} label={t`Somebody rang or came`}>
      <Radios name="cameBy" look="lines" label={<Trans>How did they come?</Trans>} options={choices(cameBys)} />
      <TextInput name="name" label={<Trans>What they want to be called</Trans>} hint={<Trans>A first name is enough.</Trans>} autoComplete="off" />
      <Select name="kind" label={<Trans>Who they are</Trans>} empty={t`Choose`} options={choices(kinds)} value={as} onChange={({ target }) => setAs(target.value)} />
      {as !== '' && !isYoung(as) && <GrownUp value={grownUp} onChoose={setGrownUp} />}
      {(isYoung(as) || grownUp === 'no') && <TextInput name="age" label={<Trans>How old are they?</Trans>} hint={<Trans>Years. Under 16 we ask somebody who looks after them first.</Trans>} inputMode="numeric" autoComplete="off" />}
      <Select name="channel" label={<Trans>How is it safe to reach them?</Trans>} hint={<Trans>Ask: does anybody else read your email or use your phone?</Trans>} empty={t`Choose`} options={choices(channels)} value={way} onChange={({ target }) => setWay(target.value)} />
      {way !== '' && way !== 'IN_PERSON' && <TextInput name="address" label={way === 'EMAIL' ? <Trans>Email</Trans> : <Trans>Phone</Trans>} autoComplete="off" />}
      {way === 'IN_PERSON' && <Soft><Trans>Nothing is sent. Agree when they come by again. Once they are in, you can give them a card to sign in with, or sit beside them here.</Trans></Soft>}
      <TextInput name="reachNote" label={<Trans>When is it safe, in their words</Trans>} hint={<Trans>Such as “only after four” or “I come to the hub on Tuesdays”.</Trans>} autoComplete="off" />
      <Select name="heardFrom" label={<Trans>How they heard of us</Trans>} empty={t`Did not say`} options={choices(heardFroms)} />
      <Radios name="talked" look="lines" label={<Trans>Did you talk with them?</Trans>} options={[{ value: 'yes', label: t`Yes, we talked` }, { value: 'no', label: t`No, somebody has to get in touch` }]} />
      <Checkboxes name="agreed" look="lines" label={<Trans>Did you ask them?</Trans>} options={[{ value: 'yes', label: t`They said that we may write this down`, hint: t`If nothing comes of it, it is forgotten after some months.` }]} />
      <Button><Trans>Write it down</Trans></Button>
    </Form>
  );
}
