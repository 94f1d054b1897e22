import { Button, DateParts, Details, Form, Radios, Select, Soft, TextInput, useQuestion, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { useCheckWords } from './use-check-words';
import { RecordCheckDocument, RecordDbsCheckDocument, type DbsFee, type DbsLevel, type ReferenceFrom } from './check-page.generated';
import type { CheckOfMember, Levels } from './check-page';

/** Somebody has seen it. What was asked for stands open, so that it takes few clicks. */
export function WriteItDown({ check, levels, done }: { check: CheckOfMember; levels: Levels; done: () => void }) {
  const words = useRefusalWords();
  if (check.state === 'EXEMPT') return null;
  if (check.whyNotRecord) return check.openRecordId ? <Soft small>{words({ code: check.whyNotRecord })}</Soft> : null;
  return (
    <Details summary={<Trans>I have seen it</Trans>} open={check.openRecordId !== null && check.openRecordId !== undefined}>
      {check.dbs ? <DbsForm check={check} done={done} /> : <SeenForm check={check} levels={levels} done={done} />}
    </Details>
  );
}

function DbsForm({ check: { memberId, code, mayBeFree, askedFee, name }, done }: { check: CheckOfMember; done: () => void }) {
  const { t } = useLingui();
  const { levels, fees } = useCheckWords();
  const askFee = mayBeFree && !askedFee;
  const question = useQuestion({
    deed: RecordDbsCheckDocument,
    variables: (answers) => ({
      input: {
        memberId, code,
        level: answers.choice('level', t`Choose the level.`) as DbsLevel,
        fee: (askFee ? answers.choice('fee', t`Say how it was asked for.`) : askedFee ?? 'PAID_FOR') as DbsFee,
        certificateOn: answers.date('certificateOn', t`Write the day on the certificate.`)!,
        certificateNumber: answers.text('certificateNumber', t`Write the number of the certificate.`),
        updateService: answers.choice('updateService', t`Say yes or no.`) === 'yes',
      },
    }),
    done,
  });
  const choices = (['BASIC', 'STANDARD', 'ENHANCED', 'ENHANCED_BARRED'] as const).map((value) => ({ value, label: levels[value] }));
  return (
    <Form question={question} label={t`Write down that you saw it: ${name}`}>
      <Radios name="level" look="lines" label={<Trans>Level</Trans>} options={choices} />
      {askFee && <Radios name="fee" look="lines" label={<Trans>How it was asked for</Trans>} options={Object.entries(fees).map(([value, label]) => ({ value, label }))} />}
      <DateParts name="certificateOn" label={<Trans>Day on the certificate</Trans>} />
      <TextInput name="certificateNumber" width="middle" inputMode="numeric" autoComplete="off" label={<Trans>Number of the certificate</Trans>} hint={<Trans>12 figures. What stands on it stays on it. There is no copy and no note of it here.</Trans>} />
      <Radios name="updateService" look="tiles" label={<Trans>Did you look at the Update Service today?</Trans>} options={[{ value: 'yes', label: <Trans>Yes</Trans> }, { value: 'no', label: <Trans>No</Trans> }]} />
      <Button small><Trans>Write down</Trans></Button>
    </Form>
  );
}

function SeenForm({ check: { memberId, code, referenceLevel, name }, levels, done }: { check: CheckOfMember; levels: Levels; done: () => void }) {
  const { t } = useLingui();
  const { givers } = useCheckWords();
  const isReference = referenceLevel > 0;
  const question = useQuestion({
    deed: RecordCheckDocument,
    variables: (answers) => ({
      input: {
        memberId, code, reference: answers.text('reference') || null,
        ...(isReference && {
          referenceLevel: Number(answers.choice('referenceLevel', t`Choose the level.`)), referenceOn: answers.date('referenceOn', t`Write the day on the reference.`)!,
          referenceFrom: answers.choice('referenceFrom', t`Say as what they know them.`) as ReferenceFrom,
        }),
      },
    }),
    done,
  });
  return (
    <Form question={question} label={t`Write down that you saw it: ${name}`}>
      {isReference && (
        <>
          <Select name="referenceLevel" label={<Trans>What it says at least</Trans>} hint={<Trans>Level {referenceLevel} or above is needed.</Trans>} empty={t`Choose`} options={levels.map(({ level, words }) => ({ value: String(level), label: `${level}: ${words}` }))} />
          <Select name="referenceFrom" label={<Trans>Who it is from</Trans>} hint={<Trans>As what they know them. Who it is and what it says is not kept here.</Trans>} empty={t`Choose`} options={Object.entries(givers).map(([value, label]) => ({ value, label }))} />
          <DateParts name="referenceOn" label={<Trans>Day on the reference</Trans>} />
        </>
      )}
      <TextInput name="reference" width="middle" autoComplete="off" label={<Trans>Where it is found, if you like</Trans>} hint={<Trans>One short line, such as a file number.</Trans>} />
      <Button small><Trans>Write down</Trans></Button>
    </Form>
  );
}
