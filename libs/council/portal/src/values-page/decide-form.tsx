import { Button, DateParts, Form, Select, Soft, StatusLine, TextInput, useQuestion } from '@alongside/kit';
import type { PlainDate } from '@alongside/kernel';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { shownValue } from '../settings-page/shown-value';
import { useWorkWords } from './use-work-words';
import { DecideValueDocument } from './values-page.generated';
import type { Value } from './values-page';

/** One value, from one day, with where it comes from. Nothing is said back into the past. */
export function DecideForm({ values }: { values: readonly Value[] }) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const [done, setDone] = useState(0);
  const chosen = values.find((value) => value.code === code);
  const words: Readonly<Record<string, string>> = { told: t`They are told of it`, asked: t`They are asked too`, ...useWorkWords() };
  const question = useQuestion({
    deed: DecideValueDocument,
    variables: (answers) => ({
      code: answers.choice('decide-code', t`Choose what it is for.`),
      value: chosen?.canBecome ? answers.choice('decide-value', t`Choose the new value.`) : answers.text('decide-value', t`Write the new value.`),
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
      {chosen && !chosen.canBecome
        ? <TextInput key={code} name="decide-value" label={<Trans>The new value</Trans>} hint={<HowToWrite value={chosen} />} autoComplete="off" width="middle" />
        : <Select key={code} name="decide-value" label={<Trans>The new value</Trans>} empty={t`Choose`} options={(chosen?.canBecome ?? []).map((value) => ({ value, label: words[value] ?? value }))} />}
      <DateParts name="decide-from" label={<Trans>From which day?</Trans>} hint={<Trans>From tomorrow on.</Trans>} />
      <TextInput name="decide-source" label={<Trans>Where does it come from?</Trans>} hint={<Trans>For example the minutes of a meeting, and why. It stays on record with your name.</Trans>} autoComplete="off" />
      <Button><Trans>Keep this</Trans></Button>
      <StatusLine>{done > 0 && question.problems.length === 0 && !question.broken && <Trans>It is kept.</Trans>}</StatusLine>
    </Form>
  );
}

function HowToWrite({ value: { writtenAs, least, most, unit } }: { value: Value }) {
  switch (writtenAs) {
    case 'TIME': return <Trans>A time, like 15:30.</Trans>;
    case 'HALVES': return <Trans>{unit}, from {least} to {most}. A half is fine, like 2.5.</Trans>;
    case 'FALLING': return <Trans>Whole numbers from {most} down to {least}, with a comma between.</Trans>;
    case 'RISING': return <Trans>Whole numbers from {least} up to {most}, with a comma between.</Trans>;
    case 'DAY_OF_YEAR': return <Trans>The month and the day, like 08-31.</Trans>;
    case 'WORDS': return <Trans>One line. Members can read it.</Trans>;
    default: return unit === 'age' ? <Trans>A whole number of years, from {least} to {most}.</Trans> : <Trans>A whole number of {unit}, from {least} to {most}.</Trans>;
  }
}
