import { Button, Checkboxes, Form, paths, TextArea, TextInput, useIdempotencyKey, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';

import { OpenGroupDocument } from './groups-page.generated';

/** Whoever opens it looks after it. Whether it is a cohort is said once, at the beginning. */
export function NewGroup() {
  const { t } = useLingui();
  const go = useNavigate();
  const key = useIdempotencyKey();
  const question = useQuestion({
    deed: OpenGroupDocument,
    variables: (answers) => ({
      idempotencyKey: key.key,
      input: { name: answers.text('name', t`Write its name.`), about: answers.text('about', t`Write what it is for.`), apart: answers.choices('apart').length > 0, agreement: answers.text('agreement') || null },
    }),
    done: ({ openGroup }) => void go(paths.group(openGroup.id)),
  });
  return (
    <Form question={question} label={t`Open a group`}>
      <TextInput name="name" label={<Trans>Name</Trans>} autoComplete="off" />
      <TextArea name="about" rows={2} most={500} label={<Trans>What it is for</Trans>} hint={<Trans>Its members read this. Plain words.</Trans>} />
      <Checkboxes name="apart" look="lines" label={<Trans>Who may know of it</Trans>} options={[{ value: 'yes', label: <Trans>This is a cohort: keep it apart</Trans>, hint: <Trans>Nobody outside knows of it. Nobody is in two cohorts. It stays so.</Trans> }]} />
      <TextArea name="agreement" rows={6} most={4000} label={<Trans>How it works together</Trans>} hint={<Trans>Their working agreement, in plain words. You can write it later.</Trans>} />
      <Button small><Trans>Open it</Trans></Button>
    </Form>
  );
}
