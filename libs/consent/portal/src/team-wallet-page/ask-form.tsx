import { Block, Button, Form, paths, Select, Sheet, Soft, StatusLine, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router';

import { useStaffPurposes } from '../words/staff-purposes';
import { AskConsentDocument, type AskConsentMutationVariables } from './team-wallet-page.generated';

type Asked = AskConsentMutationVariables['question'];

/** One question. The words come from the form of the day; only what exactly it is about is written here. */
export function AskForm({ memberId, knownAs }: { memberId: string; knownAs: string }) {
  const { t } = useLingui();
  const purposes = useStaffPurposes();
  const [sent, setSent] = useState(0);
  const question = useQuestion({
    deed: AskConsentDocument,
    variables: (answers) => {
      const [scope = '', audience = '', channel = ''] = answers.choice('scope', t`Choose what you want to ask about.`).split('/');
      return { question: { memberId, scope, audience, channel, detail: answers.text('detail') || null, again: answers.yes('again') } as Asked };
    },
    done: () => setSent((count) => count + 1),
  });
  return (
    <Block heading={<Trans>Ask one thing</Trans>}>
      <Sheet>
        <Form key={sent} question={question} label={t`Ask one thing`}>
          <Select name="scope" label={<Trans>What for?</Trans>} empty={t`Choose one`} options={purposes.map(({ value, label }) => ({ value, label }))} />
          <TextInput name="detail" label={<Trans>What exactly?</Trans>} hint={<Trans>They read: “It is …”. Say it plain, like: for the staff newsletter in January.</Trans>} autoComplete="off" />
          <label className="option"><input type="checkbox" name="again" value="yes" /> <span className="option-label"><Trans>Ask again, though there is a yes</Trans></span></label>
          <Button><Trans>Ask {knownAs}</Trans></Button>
          <StatusLine>{sent > 0 && question.problems.length === 0 && !question.broken && <Trans>It is asked.</Trans>}</StatusLine>
        </Form>
        <Soft small><Trans>It is a no until somebody says yes. Who else has to say yes, the council’s table says.</Trans>{' '}<Link to={paths.consentForms()}><Trans>Read the words we ask with</Trans></Link></Soft>
      </Sheet>
    </Block>
  );
}
