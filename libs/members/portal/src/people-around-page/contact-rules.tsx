import { Block, Button, DateParts, Details, Form, Note, Queue, Row, Select, Sheet, shortDay, Soft, Tag, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { onWire, ours, useAroundWords } from '../words/use-around-words';
import { DeedButton } from './deed-button';
import type { Around } from './people-around-page';
import { ConfirmContactRuleDocument, EndContactRuleDocument, WriteContactRuleDocument, type WriteContactRuleMutationVariables } from './people-around-page.generated';

/** Whom and where to avoid. The form has no place for a reason, and says so. */
export function ContactRules({ member }: { member: Around }) {
  const { ruleKinds } = useAroundWords();
  const rules = member.contactRules ?? [];
  return (
    <Block heading={<Trans>What keeps {member.knownAs} safe</Trans>} note={<Trans>Read it before you ask {member.knownAs} to a date, and before you choose a place.</Trans>}>
      {rules.length === 0
        ? <Sheet><Soft><Trans>No rules.</Trans></Soft></Sheet>
        : (
          <Queue
            items={rules.map(({ id, kind, rule, decidedWith, reviewOn, due }) => ({
              key: id,
              lead: <Tag tone={due ? 'worry' : 'wait'}>{due ? <Trans>Look again</Trans> : <Trans>Keep to it</Trans>}</Tag>,
              title: <b>{rule}</b>,
              detail: <>{kind && ruleKinds[ours(kind)]}. <Trans>Decided with {decidedWith}. Look again on {shortDay(reviewOn)}.</Trans></>,
              under: (
                <Row>
                  {due && <DeedButton look="main" deed={ConfirmContactRuleDocument} variables={{ id }} about={rule ?? ''}><Trans>We still keep to it</Trans></DeedButton>}
                  <DeedButton deed={EndContactRuleDocument} variables={{ id }} about={rule ?? ''}><Trans>It has ended</Trans></DeedButton>
                </Row>
              ),
            }))}
          />
        )}
      <WriteRule memberId={member.id} />
    </Block>
  );
}

function WriteRule({ memberId }: { memberId: string }) {
  const { t } = useLingui();
  const { ruleKinds } = useAroundWords();
  const question = useQuestion({
    deed: WriteContactRuleDocument,
    variables: (answers) => ({
      input: {
        memberId,
        kind: onWire<WriteContactRuleMutationVariables['input']['kind']>(answers.choice('rule-kind', t`Choose what kind of rule it is.`)),
        rule: answers.text('rule', t`Write the rule.`),
        decidedWith: answers.text('decidedWith', t`Write with whom it was decided.`),
        reviewOn: answers.date('rule-reviewOn'),
      },
    }),
    fields: { kind: 'rule-kind', reviewOn: 'rule-reviewOn' },
    done: (_, form) => form.reset(),
  });
  return (
    <Details summary={<Trans>Write down a rule</Trans>}>
      <Form question={question} label={t`Write down a rule`}>
        <Note icon="eye"><p><Trans>Write only the rule: who or where. Never write why. The young person reads this, and the reason belongs in the social care record.</Trans></p></Note>
        <Select name="rule-kind" label={<Trans>What kind of rule</Trans>} empty={t`Choose`} options={Object.entries(ruleKinds).map(([value, label]) => ({ value, label }))} />
        <TextInput name="rule" label={<Trans>The rule, in one line</Trans>} hint={<Trans>Such as “Not at the bus station on Talbot Road”.</Trans>} autoComplete="off" />
        <TextInput name="decidedWith" label={<Trans>Decided with</Trans>} hint={<Trans>A name and a job.</Trans>} autoComplete="off" />
        <DateParts name="rule-reviewOn" label={<Trans>Look at it again on</Trans>} hint={<Trans>Leave it empty for half a year from now. It holds until somebody ends it.</Trans>} />
        <Button small><Trans>Write down</Trans></Button>
      </Form>
    </Details>
  );
}
