import { Button, Form, TextArea, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import type { Group } from './group-page';
import { WriteGroupAgreementDocument } from './group-page.generated';

/** A change is a new version, and everybody in the group is asked again. */
export function WriteAgreement({ group: { id, agreement } }: { group: Group }) {
  const { t } = useLingui();
  const question = useQuestion({ deed: WriteGroupAgreementDocument, variables: (answers) => ({ groupId: id, words: answers.text('words', t`Write how the group works.`) }), done: () => undefined });
  return (
    <Form question={question} label={t`How it works together`}>
      <TextArea key={agreement?.id} name="words" rows={8} most={4000} label={<Trans>In plain words</Trans>} hint={<Trans>Everybody in the group is asked to say yes to it.</Trans>} defaultValue={agreement?.words} />
      <Button small><Trans>Ask everybody</Trans></Button>
    </Form>
  );
}
