import { Button, Details, Form, paths, Select, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';

import type { ListedPromise } from './promise-queue';
import { AssignVoiceItemDocument, JoinVoiceItemsDocument, type PromisesQuery } from './promises-page.generated';

const SHORT = 60;

/** A promise may change hands, or turn out to be the same as another. */
export function WhoKeepsIt({ promise, owners, others }: { promise: ListedPromise; owners: PromisesQuery['voiceOwners']; others: readonly ListedPromise[] }) {
  return (
    <Details summary={<Trans>{promise.ownerName} keeps this promise. Change it</Trans>}>
      <AssignForm promise={promise} owners={owners} />
      {others.length > 0 && <JoinForm promise={promise} others={others} />}
    </Details>
  );
}

function AssignForm({ promise, owners }: { promise: ListedPromise; owners: PromisesQuery['voiceOwners'] }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: AssignVoiceItemDocument, variables: (answers) => ({ id: promise.id, ownerId: answers.choice('ownerId', t`Pick who keeps it.`) }), done: () => undefined,
  });
  return (
    <Form question={question} label={t`Who keeps this promise`}>
      <Select name="ownerId" label={<Trans>Who keeps it</Trans>} defaultValue={promise.ownerId} options={owners.map(({ id, name }) => ({ value: id, label: name }))} />
      <Button small look="quiet"><Trans>Hand it over</Trans></Button>
    </Form>
  );
}

function JoinForm({ promise, others }: { promise: ListedPromise; others: readonly ListedPromise[] }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const question = useQuestion({
    deed: JoinVoiceItemsDocument,
    variables: (answers) => ({ id: promise.id, intoId: answers.choice('intoId', t`Pick the one that says the same.`) }),
    done: (data) => void navigate(paths.promise(data.joinVoiceItems.id)),
  });
  return (
    <Form question={question} label={t`Somebody else said the same`}>
      <Select
        name="intoId" empty={t`Pick one`} label={<Trans>Somebody else said the same</Trans>} hint={<Trans>Then we tell them all at once, by the day that comes first.</Trans>}
        options={others.map(({ id, sayings }) => ({ value: id, label: (sayings[0]?.words ?? '').slice(0, SHORT) }))}
      />
      <Button small look="quiet"><Trans>Put them together</Trans></Button>
    </Form>
  );
}
