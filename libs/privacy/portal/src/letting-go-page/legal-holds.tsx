import { Button, Dots, Form, moment, Sheet, Soft, TextInput, useDeed, useQuestion, WhatCameOfIt } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { EndLegalHoldDocument, HoldRecordDocument, type LettingGoPageQuery } from './letting-go-page.generated';

export function LegalHolds({ holds }: { holds: LettingGoPageQuery['legalHolds'] }) {
  const { t } = useLingui();
  const end = useDeed(EndLegalHoldDocument);
  const [held, setHeld] = useState(false);
  const question = useQuestion({
    deed: HoldRecordDocument,
    variables: (answers) => ({ name: answers.text('name', t`Write whose record to hold.`), reason: answers.text('reason', t`Write why it is held.`) }),
    done: () => setHeld(true),
  });
  return (
    <>
      {holds.length > 0 && (
        <Dots>
          {holds.map(({ id, name, setAt }) => (
            <li key={id}><b>{name}</b> <Soft><Trans>Since {moment(setAt)}</Trans></Soft> <Button type="button" look="quiet" small onClick={() => void end.run({ id })}><Trans>End the hold on {name}</Trans></Button></li>
          ))}
        </Dots>
      )}
      <WhatCameOfIt deed={end} done={<Trans>The hold has ended.</Trans>} />
      <Sheet>
        <Form question={question} label={t`Hold a record`}>
          <TextInput name="name" autoComplete="off" width="middle" label={<Trans>Whose record</Trans>} hint={<Trans>The whole name, as in our records.</Trans>} />
          <TextInput name="reason" autoComplete="off" label={<Trans>Why</Trans>} hint={<Trans>Sealed. Such as a court order or an inquiry.</Trans>} />
          <Button look="quiet"><Trans>Hold it</Trans></Button>
          {held && <p role="status"><Trans>It is held.</Trans></p>}
        </Form>
      </Sheet>
    </>
  );
}
