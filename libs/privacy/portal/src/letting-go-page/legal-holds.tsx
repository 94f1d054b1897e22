import { Button, Dots, Form, moment, Sheet, Soft, TextInput, useDeed, useQuestion, WhatCameOfIt } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { ChoosePerson } from '../choose-person/choose-person';
import { EndLegalHoldDocument, HoldRecordDocument, type LettingGoPageQuery } from './letting-go-page.generated';

export function LegalHolds({ holds }: { holds: LettingGoPageQuery['legalHolds'] }) {
  const { t } = useLingui();
  const end = useDeed(EndLegalHoldDocument);
  const [held, setHeld] = useState(false);
  const question = useQuestion({
    deed: HoldRecordDocument,
    variables: (answers) => ({ personId: answers.text('personId', t`Look for the name, then choose who you mean.`), reason: answers.text('reason', t`Write why it is held.`) }),
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
          <ChoosePerson />
          <TextInput name="reason" autoComplete="off" label={<Trans>Why</Trans>} hint={<Trans>Sealed. Such as a court order or an inquiry.</Trans>} />
          <Button look="quiet"><Trans>Hold it</Trans></Button>
          {held && <p role="status"><Trans>It is held.</Trans></p>}
        </Form>
      </Sheet>
    </>
  );
}
