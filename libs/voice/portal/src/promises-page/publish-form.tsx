import { ActionButton, Button, Form, ReadingMeter, TextArea, useDeed, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { ListedPromise } from './promise-queue';
import { PublishChangeDocument, TakeDownChangeDocument } from './promises-page.generated';

/** For everybody to read: written afresh, so that nobody can be known from it. */
export function PublishForm({ promise: { id, published } }: { promise: ListedPromise }) {
  const { t } = useLingui();
  const [words, setWords] = useState({ said: published?.said ?? '', did: published?.did ?? '' });
  const takeDown = useDeed(TakeDownChangeDocument);
  const question = useQuestion({
    deed: PublishChangeDocument,
    variables: (answers) => ({ id, said: answers.text('said', t`Write what people said.`), did: answers.text('did', t`Write what we did.`) }),
    done: () => undefined,
  });
  return (
    <section className="stack" aria-labelledby="publish">
      <h3 id="publish">{published ? <Trans>This is on the public page</Trans> : <Trans>Tell everybody</Trans>}</h3>
      <p className="small"><Trans>Write it new, in your words. Leave out names, numbers and places that show who said it.</Trans></p>
      <Form question={question} label={t`You said, we did`}>
        <TextArea name="said" rows={2} most={200} label={<Trans>You said</Trans>} value={words.said} onChange={(event) => setWords({ ...words, said: event.target.value })} />
        <TextArea name="did" rows={3} most={300} label={<Trans>We did</Trans>} value={words.did} onChange={(event) => setWords({ ...words, did: event.target.value })} />
        <ReadingMeter text={`${words.said}\n${words.did}`} />
        <Button look="quiet">{published ? <Trans>Save the new words</Trans> : <Trans>Put it on the public page</Trans>}</Button>
      </Form>
      {published && <ActionButton type="button" small look="quiet" whyNot={null} sending={takeDown.sending} onClick={() => void takeDown.run({ id })}><Trans>Take it down</Trans></ActionButton>}
    </section>
  );
}
