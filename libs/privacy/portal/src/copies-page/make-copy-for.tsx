import { Button, Form, Radios, Sheet, Soft, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { ChoosePerson } from '../choose-person/choose-person';
import { MakeCopyForDocument, type CopyReason } from './copies-page.generated';
import { useCopyReasons } from './use-copy-reasons';

/** Somebody has a right to their copy and cannot sign in to take it: the officer makes sure who asks, has it made and hands it over. */
export function MakeCopyFor() {
  const { t } = useLingui();
  const reasons = useCopyReasons();
  // Once it is made, the form begins anew: nobody's name is left in it.
  const [made, setMade] = useState(0);
  const question = useQuestion({
    deed: MakeCopyForDocument,
    variables: (answers) => ({
      personId: answers.text('personId', t`Look for the name, then choose who you mean.`),
      because: answers.choice('because', t`Choose why they do not take it themselves.`) as CopyReason,
      sure: answers.text('sure', t`Write how you made sure who asks.`),
    }),
    done: () => setMade((times) => times + 1),
  });
  return (
    <Sheet>
      <Form key={made} question={question} label={t`Make a copy for somebody`}>
        <ChoosePerson />
        <Radios name="because" look="lines" label={<Trans>Why they do not take it themselves</Trans>} options={(['LEFT', 'CHILD', 'PAPER'] as const).map((reason) => ({ value: reason, label: reasons[reason] }))} />
        <TextInput name="sure" autoComplete="off" label={<Trans>How you made sure who asks</Trans>} hint={<Trans>Such as the passport you saw, and that they look after the child. Sealed.</Trans>} />
        <Button look="quiet"><Trans>Make the copy</Trans></Button>
        {made > 0 && <p role="status"><Trans>It is being made. It will stand in the list.</Trans></p>}
      </Form>
      <Soft small><Trans>They see that it was made, by whom, and each time it is taken.</Trans></Soft>
    </Sheet>
  );
}
