import { ActionButton, Button, Card, Form, Soft, TextInput, useDeed, useQuestion, WhatCameOfIt } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { PictureToScan } from '../picture-to-scan';
import { AddAuthenticatorDocument, AskToAddAuthenticatorDocument, RemoveAuthenticatorDocument } from './my-sign-in-page.generated';

/** An app that shows six new numbers every half minute. */
export function MyAuthenticator({ has, whyNotAdd }: { has: boolean; whyNotAdd: string | null }) {
  const { t } = useLingui();
  const ask = useDeed(AskToAddAuthenticatorDocument, { refetch: 'none' });
  const remove = useDeed(RemoveAuthenticatorDocument);
  const question = useQuestion({
    deed: AddAuthenticatorDocument,
    variables: (answers) => ({ figures: answers.text('figures', t`Write the 6 numbers your app shows.`) }),
    done: () => undefined,
  });
  const shown = !has && ask.answer?.kind === 'done' ? ask.answer.data.askToAddAuthenticator : null;
  return (
    <Card heading={<Trans>An app that shows numbers</Trans>}>
      {has && <p><Trans>You use one.</Trans> <Button type="button" look="quiet" small onClick={() => void remove.run({})}><Trans>Stop using it</Trans></Button></p>}
      {!has && !shown && <p><ActionButton type="button" look="quiet" whyNot={whyNotAdd} onClick={() => void ask.run({})}><Trans>Add an app</Trans></ActionButton></p>}
      {shown && (
        <>
          <p><Trans>Scan this with your app. Or type the letters in.</Trans></p>
          <PictureToScan picture={shown.picture} size={shown.pictureSize} label={t`A square to scan with your app`} />
          <Soft>{shown.secret.replace(/(.{4})(?=.)/g, '$1 ')}</Soft>
          <Form question={question} label={t`Your app`}>
            <TextInput name="figures" inputMode="numeric" autoComplete="one-time-code" width="short" label={<Trans>The 6 numbers it shows</Trans>} />
            <Button><Trans>Use this app</Trans></Button>
          </Form>
        </>
      )}
      <WhatCameOfIt deed={ask} />
      <WhatCameOfIt deed={remove} done={<Trans>It is gone.</Trans>} />
    </Card>
  );
}
