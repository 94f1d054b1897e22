import { Button, DateParts, Form, Select, Soft, StatusLine, TextInput, useQuestion } from '@alongside/kit';
import type { PlainDate } from '@alongside/kernel';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { shownValue } from '../settings-page/shown-value';
import { DecideValueDocument } from './values-page.generated';
import type { Value } from './values-page';

/** One value, from one day, with where it comes from. Nothing is said back into the past. */
export function DecideForm({ values }: { values: readonly Value[] }) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const [done, setDone] = useState(0);
  const chosen = values.find((value) => value.code === code);
  const words: Readonly<Record<string, string>> = { told: t`They are told of it`, asked: t`They are asked too` };
  const question = useQuestion({
    deed: DecideValueDocument,
    variables: (answers) => ({
      code: answers.choice('decide-code', t`Choose what it is for.`), value: answers.choice('decide-value', t`Choose the new value.`),
      from: answers.date('decide-from', t`Write the day it holds from.`) ?? ('' as PlainDate), source: answers.text('decide-source', t`Write where it comes from.`),
    }),
    fields: { code: 'decide-code', value: 'decide-value', from: 'decide-from', source: 'decide-source' },
    done: () => {
      setCode('');
      setDone((count) => count + 1);
    },
  });
  return (
    <Form key={done} question={question} label={t`Decide anew`}>
      <Select
        name="decide-code" label={<Trans>What for?</Trans>} empty={t`Choose`} value={code} onChange={(event) => setCode(event.currentTarget.value)}
        options={values.map(({ code: value, label }) => ({ value, label }))}
      />
      {chosen && <Soft><Trans>Now: {words[chosen.value] ?? shownValue(chosen)}</Trans></Soft>}
      <Select
        key={code} name="decide-value" label={<Trans>The new value</Trans>} empty={t`Choose`}
        options={(chosen?.canBecome ?? []).map((value) => ({ value, label: words[value] ?? value }))}
      />
      <DateParts name="decide-from" label={<Trans>From which day?</Trans>} hint={<Trans>From tomorrow on.</Trans>} />
      <TextInput name="decide-source" label={<Trans>Where does it come from?</Trans>} hint={<Trans>For example the minutes of a meeting.</Trans>} autoComplete="off" />
      <Button><Trans>Keep this</Trans></Button>
      <StatusLine>{done > 0 && question.problems.length === 0 && !question.broken && <Trans>It is kept.</Trans>}</StatusLine>
    </Form>
  );
}
