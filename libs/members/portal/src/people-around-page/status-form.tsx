import { Button, Checkboxes, DateParts, Details, Form, listed, Loaded, Radios, Select, Soft, TextInput, useQuestion, useRefusalWords } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { onWire, useAroundWords } from '../words/use-around-words';
import { LegalStatusRulesDocument, RecordLegalStatusDocument, type LegalStatusRulesQuery, type RecordLegalStatusMutationVariables } from './people-around-page.generated';

type Rule = LegalStatusRulesQuery['legalStatusRules'][number];

/** Chosen from the council's own table; what it means stands under it before it is written down. */
export function StatusForm({ memberId, name, open }: { memberId: string; name: string; open: boolean }) {
  const asked = useQuery(LegalStatusRulesDocument);
  return (
    <Details summary={open ? <Trans>Write down where {name} lives and who is responsible</Trans> : <Trans>It is something else now</Trans>} open={open}>
      <Loaded from={asked}>{({ legalStatusRules }) => <Ask memberId={memberId} rules={legalStatusRules} />}</Loaded>
    </Details>
  );
}

function Ask({ memberId, rules }: { memberId: string; rules: readonly Rule[] }) {
  const { t } = useLingui();
  const [chosen, choose] = useState('');
  const question = useQuestion({
    deed: RecordLegalStatusDocument,
    variables: (answers) => ({
      input: {
        memberId,
        kind: onWire<RecordLegalStatusMutationVariables['input']['kind']>(answers.choice('kind', t`Choose one.`)),
        from: answers.date('from', t`Write the day from which it is so.`)!,
        checked: answers.choice('checked', t`Say whether you have asked somebody who knows.`) === 'yes',
        evidence: answers.text('evidence') || null,
        holdersDisagree: answers.yes('holdersDisagree'),
      },
    }),
    done: (_, form) => { form.reset(); choose(''); },
  });
  return (
    <Form question={question} label={t`Who is responsible`}>
      <Select name="kind" label={<Trans>What is so now</Trans>} empty={t`Choose`} onChange={(event) => choose(event.target.value)} options={rules.map(({ status, label }) => ({ value: status, label }))} />
      <Meaning rule={rules.find(({ status }) => status === chosen)} />
      <DateParts name="from" label={<Trans>Since when</Trans>} />
      <Radios name="checked" look="lines" label={<Trans>Have you asked somebody who knows?</Trans>} options={[{ value: 'yes', label: t`Yes` }, { value: 'no', label: t`Not yet`, hint: t`It counts as not known until you have.` }]} />
      <TextInput name="evidence" label={<Trans>What says so</Trans>} hint={<Trans>Such as “Care plan, 3 September” or “Imran Sadiq, by phone”. Not why it is so.</Trans>} autoComplete="off" />
      <Checkboxes name="holdersDisagree" look="lines" label={<Trans>Do they agree?</Trans>} options={[{ value: 'yes', label: t`People who are responsible want different things`, hint: t`Then nobody is asked until legal has said what to do.` }]} />
      <Button small><Trans>Write down</Trans></Button>
    </Form>
  );
}

function Meaning({ rule }: { rule: Rule | undefined }) {
  const words = useRefusalWords();
  const { signers } = useAroundWords();
  if (!rule) return null;
  const named = (who: readonly string[]) => listed(who.map((one) => signers[one] ?? one));
  return (
    <div role="status">
      <Soft>
        {rule.stop ? words({ code: rule.stop }) : <Trans>Under 16 this is signed by {named(rule.signs)}, with the young person’s own yes.</Trans>}{' '}
        {rule.consulted.length > 0 && <Trans>Before that, ask {named(rule.consulted)} what they think.</Trans>}
      </Soft>
    </div>
  );
}
