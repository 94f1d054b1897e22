import { Button, Card, DateParts, Details, Form, Note, Radios, TextInput, TimeInput, useIdempotencyKey, useQuestion } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';

import { HandOnDocument, PassOnWorryDocument, type HandOnQuery, type PassOnWorryMutationVariables } from './hand-on.generated';

type Route = PassOnWorryMutationVariables['input']['route'];

const FORM = 'call-made';

/** Who was called and who answered. One key for one wish, so that a second press, or the line that comes back, makes no second record. */
export function CallMade({ staff, about, onDone }: { staff: boolean; about: HandOnQuery['handingOn'] | null; onDone: () => void }) {
  const { t } = useLingui();
  const { key } = useIdempotencyKey();
  const [danger, setDanger] = useState('');
  const question = useQuestion({
    deed: PassOnWorryDocument,
    variables: (answers) => ({
      key,
      input: {
        handoffId: null,
        route: answers.choice('route', t`Say who you called.`) as Route,
        reached: answers.text('reached', t`Write who you talked to. A job is enough.`),
        immediateDanger: answers.choice('immediateDanger', t`Say if someone is in danger now.`) === 'yes',
        phonedTime: answers.time('phonedTime'),
        phonedOn: answers.date('phonedOn'),
        reference: answers.text('reference') || null,
        aboutId: answers.text('aboutId') || null,
      },
    }),
    done: onDone,
  });
  useTryAgainWhenTheLineIsBack(question.broken);
  const routes = [
    { value: 'EMERGENCY', label: <Trans>999</Trans> },
    { value: 'HUB', label: <Trans>The Hub</Trans>, hint: <Trans>In the day</Trans> },
    { value: 'OUT_OF_HOURS', label: <Trans>The duty team</Trans>, hint: <Trans>At night, on weekends and bank holidays</Trans> },
    ...(staff ? [{ value: 'LADO', label: <Trans>The officer for worries about staff</Trans>, hint: <Trans>About someone who works with children</Trans> }] : []),
    { value: 'IN_PERSON', label: <Trans>I told someone face to face</Trans> },
  ];
  return (
    <Card heading={<Trans>When the call is over</Trans>}>
      <div id={FORM}>
        <Form question={question} label={t`Tell us that you called`}>
          <Radios name="immediateDanger" label={<Trans>Is someone in danger now?</Trans>} options={[{ value: 'yes', label: <Trans>Yes</Trans> }, { value: 'no', label: <Trans>No</Trans> }]} value={danger} onChoose={setDanger} />
          {danger === 'yes' && <Note tone="worry" icon="phone"><p><Trans>Call <a href="tel:999">999</a> now.</Trans> <Trans>This page waits for you.</Trans></p></Note>}
          <Radios name="route" label={<Trans>Who did you call?</Trans>} options={routes} />
          <TextInput name="reached" label={<Trans>Who did you talk to?</Trans>} hint={<Trans>A name or a job. Nothing about the worry.</Trans>} autoComplete="off" />
          <TimeInput name="phonedTime" label={<Trans>What time was it?</Trans>} hint={<Trans>Leave this empty if it was just now.</Trans>} />
          <Details summary={<Trans>It was on another day</Trans>}><DateParts name="phonedOn" label={<Trans>Which day?</Trans>} /></Details>
          <TextInput name="reference" label={<Trans>Did they give you a number for it?</Trans>} hint={<Trans>You can leave this empty.</Trans>} autoComplete="off" width="middle" />
          {about?.mayNameAnybody ? <FindName /> : (about?.names.length ?? 0) > 0 && <Names names={about?.names ?? []} />}
          {question.broken && <Note tone="wait"><p><Trans>We have not got this yet. Keep this page open. We try again when you are back online.</Trans></p></Note>}
          <Button><Trans>Save that I called</Trans></Button>
        </Form>
      </div>
    </Card>
  );
}

function Names({ names }: { names: HandOnQuery['handingOn']['names'] }) {
  return (
    <Radios
      name="aboutId"
      label={<Trans>Who is it about?</Trans>}
      hint={<Trans>You do not have to say.</Trans>}
      options={[...names.map(({ id, knownAs, isMe }) => ({ value: id, label: isMe ? <Trans>Me</Trans> : knownAs })), { value: '', label: <Trans>I do not want to say here</Trans> }]}
    />
  );
}

/** A coordinator may know everybody; the list comes only for a name that was typed. */
function FindName() {
  const [typed, setTyped] = useState('');
  const asked = useQuery(HandOnDocument, { variables: { search: typed }, skip: typed.trim().length < 2 });
  const names = asked.data?.handingOn.names ?? [];
  return (
    <Details summary={<Trans>Say who it is about</Trans>}>
      <TextInput name="search" label={<Trans>Find a young person</Trans>} hint={<Trans>You do not have to say.</Trans>} autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
      {names.length > 0 && <Names names={names} />}
    </Details>
  );
}

function useTryAgainWhenTheLineIsBack(broken: boolean) {
  useEffect(() => {
    if (!broken) return;
    const again = () => document.querySelector<HTMLFormElement>(`#${FORM} form`)?.requestSubmit();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [broken]);
}
