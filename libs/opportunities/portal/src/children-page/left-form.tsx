import { Button, Form, Select, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { useDayWords } from '../words/use-day-words';
import type { ChildDay } from './children-page';
import { MarkChildLeftDocument, type MarkChildLeftMutationVariables } from './children-page.generated';

/** They left safely, and with whom. It can be said anew until the register is closed. */
export function LeftForm({ day: { bookingId, memberName, goes, collector, around, leftHow }, done }: { day: ChildDay; done: () => void }) {
  const { t } = useLingui();
  const { left } = useDayWords();
  const [how, setHow] = useState<string>(leftHow ?? goes ?? '');
  const question = useQuestion({
    deed: MarkChildLeftDocument,
    variables: (answers) => ({ bookingId, how: answers.choice('how', t`Say how they left.`) as NonNullable<MarkChildLeftMutationVariables['how']>, withId: answers.choice('withId') || null }),
    done,
  });
  return (
    <Form question={question} label={t`${memberName} left`}>
      <Select name="how" label={<Trans>How did {memberName} leave?</Trans>} empty={t`Choose`} value={how} onChange={({ target }) => setHow(target.value)} options={Object.entries(left).map(([value, label]) => ({ value, label }))} />
      {how === 'COLLECTED' && <Select name="withId" label={<Trans>With whom?</Trans>} empty={t`Choose`} defaultValue={collector?.id ?? ''} options={around.map(({ id, name }) => ({ value: id, label: name }))} />}
      <Button small><Trans>Left safely</Trans></Button>
    </Form>
  );
}
