import { Button, Form, longDay, Note, Stack, useDeed, useQuestion, WhatCameOfIt } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { HowSure } from '../lost-phone/how-sure';
import { WaysInOfDocument } from '../lost-phone/lost-phone.generated';
import { LetEmailChangeDocument, StopEmailChangeOfDocument, type LetEmailChangeMutationVariables } from './sign-in-email.generated';

/** They cannot read the address before, so a call shows that it is them: to the number from before, never to one that came with the wish. */
export function LetEmail({ personId }: { personId: string }) {
  const { t } = useLingui();
  const { data } = useQuery(WaysInOfDocument, { variables: { personId } });
  const ways = data?.waysInOf;
  const [let_, setLet] = useState(false);
  const stop = useDeed(StopEmailChangeOfDocument);
  const question = useQuestion({
    deed: LetEmailChangeDocument,
    variables: (answers) => ({ personId, sureBy: answers.text('sureBy', t`Say how you know that it is them.`) as LetEmailChangeMutationVariables['sureBy'] }),
    done: () => setLet(true),
  });
  if (let_) return <p role="status"><Trans>Changed. They are signed out everywhere and sign in with the new email.</Trans></p>;
  if (stop.answer?.kind === 'done') return <p role="status"><Trans>Stopped. They are signed out everywhere.</Trans></p>;
  if (!ways?.waitingEmail || !ways.waitsSince) return null;
  return (
    <Note>
      <Stack>
        <p><Trans>On {longDay(ways.waitsSince)} somebody signed in as {ways.name} asked for this email to sign in with: <b>{ways.waitingEmail}</b></Trans></p>
        <p>{ways.waitsForTeam ? <Trans>They can not get a code where we knew them before. Ring the number from before, if calls are safe. Ask if it was them.</Trans> : <Trans>They showed a code from before. It counts in some days, or once you are sure.</Trans>}</p>
        <Form question={question} label={t`It was them`}>
          <HowSure name={ways.name} work={false} />
          <Button look="quiet"><Trans>It was them. Use this email</Trans></Button>
        </Form>
        <p><Button type="button" look="quiet" small onClick={() => void stop.run({ personId })}><Trans>It was not them. Stop it</Trans></Button></p>
        <WhatCameOfIt deed={stop} />
      </Stack>
    </Note>
  );
}
