import { Button, DateParts, Details, Form, Note, Select, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { onWire, useAroundWords } from '../words/use-around-words';
import { FindOther } from './find-other';
import { WriteContactRuleDocument, type WriteContactRuleMutationVariables } from './people-around-page.generated';

/** One line for the rule, and nowhere a reason. */
export function WriteRule({ memberId }: { memberId: string }) {
  const { t } = useLingui();
  const { ruleKinds } = useAroundWords();
  const [kind, setKind] = useState('');
  const question = useQuestion({
    deed: WriteContactRuleDocument,
    variables: (answers) => ({
      input: {
        memberId,
        otherId: kind === 'avoid-person' ? answers.choice('rule-other') || null : null,
        kind: onWire<WriteContactRuleMutationVariables['input']['kind']>(answers.choice('rule-kind', t`Choose what kind of rule it is.`)),
        rule: answers.text('rule', t`Write the rule.`),
        decidedWith: answers.text('decidedWith', t`Write with whom it was decided.`),
        reviewOn: answers.date('rule-reviewOn'),
      },
    }),
    fields: { kind: 'rule-kind', otherId: 'rule-other', reviewOn: 'rule-reviewOn' },
    done: (_, form) => { form.reset(); setKind(''); },
  });
  return (
    <Details summary={<Trans>Write down a rule</Trans>}>
      <Form question={question} label={t`Write down a rule`}>
        <Note icon="eye"><p><Trans>Write only the rule: who or where. Never write why. The young person reads this, and the reason belongs in the social care record.</Trans></p></Note>
        <Select name="rule-kind" label={<Trans>What kind of rule</Trans>} empty={t`Choose`} onChange={(event) => setKind(event.target.value)} options={Object.entries(ruleKinds).map(([value, label]) => ({ value, label }))} />
        {kind === 'avoid-person' && <FindOther memberId={memberId} />}
        <TextInput name="rule" label={<Trans>The rule, in one line</Trans>} hint={<Trans>Such as “Not at the bus station on Talbot Road”.</Trans>} autoComplete="off" />
        <TextInput name="decidedWith" label={<Trans>Decided with</Trans>} hint={<Trans>A name and a job.</Trans>} autoComplete="off" />
        <DateParts name="rule-reviewOn" label={<Trans>Look at it again on</Trans>} hint={<Trans>Leave it empty for half a year from now. It holds until somebody ends it.</Trans>} />
        <Button small><Trans>Write down</Trans></Button>
      </Form>
    </Details>
  );
}
