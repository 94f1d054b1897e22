import { Button, Checkboxes, DateParts, Form, NumberInput, Radios, Select, TextArea, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { useCheckWords } from '../check-page/use-check-words';
import { DefineRequirementDocument, ReviseRequirementDocument, type ActivityKind, type DbsLevel, type GatePay, type GateSeat } from './requirements-page.generated';
import type { RequirementShown } from './requirements-page';
import { useGateWords } from './use-gate-words';

interface RequirementFormProps {
  /** The version this one follows; without it the requirement is new. */
  readonly before?: RequirementShown;
  readonly done: () => void;
}

/** What is required, of whom, from which day. */
export function RequirementForm({ before, done }: RequirementFormProps) {
  const { t } = useLingui();
  const { activityWords, seatWords, payWords } = useGateWords();
  const { levels } = useCheckWords();
  const said = useSaid();
  const define = useQuestion({ deed: DefineRequirementDocument, variables: (answers) => ({ input: said(answers) }), done });
  const revise = useQuestion({ deed: ReviseRequirementDocument, variables: (answers) => ({ code: before?.code ?? '', input: said(answers) }), done });
  const asOptions = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <Form question={before ? revise : define} label={before ? t`A new version of ${before.name}` : t`Write down what is required`}>
      <TextInput name="name" label={<Trans>Name</Trans>} hint={<Trans>Members read this. A few plain words.</Trans>} defaultValue={before?.name} autoComplete="off" />
      <TextArea name="why" rows={2} most={300} label={<Trans>Why it is needed</Trans>} hint={<Trans>Members read this too.</Trans>} defaultValue={before?.why} />
      <Radios name="watching" look="lines" label={<Trans>What it shows</Trans>} options={[{ value: 'ready', label: t`They are ready to come` }, { value: 'watching', label: t`They are ready to watch over young people, as a grown-up member` }]} value={before?.watching ? 'watching' : 'ready'} />
      <Checkboxes name="activities" look="lines" label={<Trans>Before which dates</Trans>} options={asOptions(activityWords)} values={before?.activities} />
      <Checkboxes name="seats" look="lines" label={<Trans>For whom</Trans>} options={asOptions(seatWords)} values={before?.seats} />
      <Radios name="pay" look="lines" label={<Trans>For which roles</Trans>} options={asOptions(payWords)} value={before?.pay} />
      <Select name="dbsLevel" label={<Trans>DBS check</Trans>} options={asOptions(levels)} defaultValue={before?.dbsLevel ?? 'NONE'} />
      <NumberInput name="referenceLevel" label={<Trans>Level of reference, 0 to 6</Trans>} hint={<Trans>0: no reference is part of it.</Trans>} defaultValue={before?.referenceLevel ?? 0} />
      <Radios name="onDemand" look="lines" label={<Trans>When it is needed</Trans>} options={[{ value: 'always', label: t`Before each of these dates` }, { value: 'asked', label: t`Only when a date asks for a reference` }]} value={before?.onDemand ? 'asked' : 'always'} />
      <NumberInput name="validMonths" label={<Trans>Counts for how many months</Trans>} hint={<Trans>Leave it empty when it does not run out.</Trans>} defaultValue={before?.validMonths ?? ''} />
      <DateParts name="from" label={<Trans>From which day</Trans>} />
      <Button small>{before ? <Trans>Start the new version</Trans> : <Trans>Write down</Trans>}</Button>
    </Form>
  );
}

function useSaid() {
  const { t } = useLingui();
  return (answers: Parameters<Parameters<typeof useQuestion>[0]['variables']>[0]) => ({
    name: answers.text('name', t`Write its name.`),
    why: answers.text('why', t`Write why it is needed.`),
    watching: answers.choice('watching') === 'watching',
    activities: answers.choices('activities', answers.choice('watching') === 'watching' ? undefined : t`Choose at least one.`) as ActivityKind[],
    seats: answers.choices('seats', t`Choose at least one.`) as GateSeat[],
    pay: answers.choice('pay', t`Choose which roles.`) as GatePay,
    dbsLevel: answers.choice('dbsLevel') as DbsLevel,
    onDemand: answers.choice('onDemand') === 'asked',
    referenceLevel: answers.whole('referenceLevel') ?? 0,
    validMonths: answers.whole('validMonths'),
    from: answers.date('from', t`Write the first day.`)!,
  });
}
