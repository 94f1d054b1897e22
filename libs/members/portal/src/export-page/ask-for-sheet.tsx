import { Button, Checkboxes, Form, Radios, Select, useIdempotencyKey, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { useExportWords } from '../words/use-export-words';
import { useMemberWords, type BroadKind } from '../words/use-member-words';
import { AskForMemberExportDocument, type ExportField, type ExportPageQuery } from './export-page.generated';

/** The columns follow the purpose: more than it takes cannot be ticked. */
export function AskForSheet({ purposes }: { purposes: ExportPageQuery['exportPurposes'] }) {
  const { t } = useLingui();
  const words = useExportWords();
  const { broadKinds } = useMemberWords();
  const { key, renew } = useIdempotencyKey();
  const [chosen, choose] = useState<string | null>(purposes.length === 1 ? (purposes[0]?.id ?? null) : null);
  const purpose = purposes.find(({ id }) => id === chosen);
  const question = useQuestion({
    deed: AskForMemberExportDocument,
    variables: (answers) => ({
      idempotencyKey: key, purposeId: answers.choice('purpose', t`Choose what it is for.`), fields: answers.choices('fields', t`Choose at least one.`) as ExportField[], kind: (answers.choice('who') || null) as BroadKind | null,
    }),
    fields: { purposeId: 'purpose', kind: 'who' },
    done: renew,
  });
  return (
    <Form question={question} label={t`Ask for a sheet`}>
      <Radios name="purpose" look="lines" label={<Trans>What it is for</Trans>} options={purposes.map(({ id, words: label }) => ({ value: id, label }))} value={chosen} onChoose={choose} />
      {purpose && <Checkboxes key={purpose.id} name="fields" look="lines" label={<Trans>Which columns</Trans>} options={purpose.fields.map((field) => ({ value: field, label: words[field] }))} />}
      <Select name="who" label={<Trans>Who</Trans>} empty={t`Everybody`} options={Object.entries(broadKinds).map(([value, label]) => ({ value, label }))} />
      <Button small><Trans>Ask for it</Trans></Button>
    </Form>
  );
}
