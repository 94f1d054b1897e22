import { ActionButton, Button, Card, Dots, Form, longDay, Soft, TextInput, useDeed, useQuestion, WhatCameOfIt } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { AddPasskeyDocument, AskToAddPasskeyDocument, RemovePasskeyDocument } from './my-sign-in-page.generated';
import type { Ways } from './my-ways-in';

/** The phone itself as the key: nothing to type, nothing to lose in the post. */
export function MyPasskeys({ passkeys, whyNotAdd }: Pick<Ways, 'passkeys' | 'whyNotAdd'>) {
  const ask = useDeed(AskToAddPasskeyDocument, { refetch: 'none' });
  const remove = useDeed(RemovePasskeyDocument);
  const [answer, setAnswer] = useState<string | null>(null);
  const [stopped, setStopped] = useState(false);

  async function make() {
    setStopped(false);
    const asked = await ask.run({});
    if (asked.kind !== 'done') return;
    try {
      const { startRegistration } = await import('@simplewebauthn/browser');
      setAnswer(JSON.stringify(await startRegistration({ optionsJSON: JSON.parse(asked.data.askToAddPasskey) })));
    } catch {
      // The person closed the browser's own box, or this device cannot hold a key.
      setStopped(true);
    }
  }

  return (
    <Card heading={<Trans>Finger, face or screen lock</Trans>}>
      {passkeys.length > 0 && (
        <Dots>
          {passkeys.map(({ id, name, addedAt }) => (
            <li key={id}>
              <b>{name}</b> <Soft><Trans>Since {longDay(addedAt)}.</Trans></Soft>
              <p><Button type="button" look="quiet" small onClick={() => void remove.run({ id })}><Trans>Take {name} away</Trans></Button></p>
            </li>
          ))}
        </Dots>
      )}
      <WhatCameOfIt deed={remove} done={<Trans>It is gone.</Trans>} />
      {answer === null
        ? <p><ActionButton type="button" look="quiet" whyNot={whyNotAdd} onClick={() => void make()}><Trans>Add this phone</Trans></ActionButton></p>
        : <NamePasskey answer={answer} onDone={() => setAnswer(null)} />}
      {stopped && <p role="status"><Trans>That did not happen. You can try again.</Trans></p>}
      <WhatCameOfIt deed={ask} />
    </Card>
  );
}

function NamePasskey({ answer, onDone }: { answer: string; onDone: () => void }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: AddPasskeyDocument,
    variables: (answers) => ({ answer, name: answers.text('name', t`Give it a name.`) }),
    done: onDone,
  });
  return (
    <Form question={question} label={t`Name this phone`}>
      <TextInput name="name" label={<Trans>What do you call this phone?</Trans>} hint={<Trans>So you know which one it is.</Trans>} defaultValue={t`My phone`} autoFocus />
      <Button><Trans>Keep it</Trans></Button>
    </Form>
  );
}
