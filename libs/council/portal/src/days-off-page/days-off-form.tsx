import { Button, DateParts, Form, Select, StatusLine, TextInput, useQuestion } from '@alongside/kit';
import type { PlainDate } from '@alongside/kernel';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { SayDaysOffDocument, type DaysOffKind } from './days-off-page.generated';

/** Days without school, or a bank holiday that is given once. */
export function DaysOffForm() {
  const { t } = useLingui();
  const [done, setDone] = useState(0);
  const kinds: Readonly<Record<DaysOffKind, string>> = { SCHOOL_HOLIDAY: t`No school`, BANK_HOLIDAY: t`A bank holiday that is given once` };
  const question = useQuestion({
    deed: SayDaysOffDocument,
    variables: (answers) => ({ input: {
      kind: answers.choice('off-kind', t`Choose what it is.`) as DaysOffKind, name: answers.text('off-name', t`Write what it is called.`),
      from: answers.date('off-from', t`Write the first day.`) ?? ('' as PlainDate), to: answers.date('off-to'),
    } }),
    fields: { kind: 'off-kind', name: 'off-name', from: 'off-from', to: 'off-to' },
    done: () => setDone((count) => count + 1),
  });
  return (
    <Form key={done} question={question} label={t`Add days`}>
      <Select name="off-kind" label={<Trans>What is it?</Trans>} empty={t`Choose`} options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} />
      <TextInput name="off-name" label={<Trans>What is it called?</Trans>} hint={<Trans>Like “Summer holidays”.</Trans>} autoComplete="off" width="middle" />
      <DateParts name="off-from" label={<Trans>First day</Trans>} />
      <DateParts name="off-to" label={<Trans>Last day</Trans>} hint={<Trans>Leave this empty for one day. Schools differ by some days: choose those on which all are closed.</Trans>} />
      <Button><Trans>Keep these days</Trans></Button>
      <StatusLine>{done > 0 && question.problems.length === 0 && !question.broken && <Trans>They are kept.</Trans>}</StatusLine>
    </Form>
  );
}
