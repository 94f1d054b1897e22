import { Button, Details, Form, moment, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { HowSure } from './how-sure';
import { LetAddProofDocument, type AnothersWaysInFragment, type LetAddProofMutationVariables } from './lost-phone.generated';

/** A colleague without a work account cannot make a second proof out of a code from their mailbox: somebody makes sure first that it is them. */
export function LetAddProof({ ways: { personId, name, whyNotLetAdd, mayAddUntil } }: { ways: AnothersWaysInFragment }) {
  const { t } = useLingui();
  const [given, setGiven] = useState(false);
  const question = useQuestion({
    deed: LetAddProofDocument,
    variables: (answers) => ({ personId, sureBy: answers.text('sureBy', t`Say how you know that it is them.`) as LetAddProofMutationVariables['sureBy'] }),
    done: () => setGiven(true),
  });
  if (whyNotLetAdd !== null) return null;
  return (
    <>
      {mayAddUntil && <p><Trans>{name} may add an app or key until {moment(mayAddUntil)}.</Trans></p>}
      {!mayAddUntil && (
        <Details summary={<Trans>Let them add an app or key</Trans>}>
          <Form question={question} label={t`Let them add an app or key`}>
            <p><Trans>Only needed when {name} cannot sign in with a work account. It works once, and {name} is told.</Trans></p>
            <HowSure name={name} work />
            <Button look="quiet"><Trans>Let them add one</Trans></Button>
          </Form>
        </Details>
      )}
      {given && <p role="status"><Trans>Done. {name} opens “How I sign in” and adds it there.</Trans></p>}
    </>
  );
}
