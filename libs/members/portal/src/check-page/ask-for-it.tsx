import { Button, DateParts, Details, Form, Radios, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { useCheckWords } from './use-check-words';
import { AskForCheckDocument, type DbsFee } from './check-page.generated';
import type { CheckOfMember } from './check-page';

/** Ask somebody for it. The free check is offered too: whoever picks it for a paid role is told why not. */
export function AskForIt({ check: { memberId, code, dbs, name, whyNotAsk, state }, done }: { check: CheckOfMember; done: () => void }) {
  const { t } = useLingui();
  const { fees } = useCheckWords();
  const question = useQuestion({
    deed: AskForCheckDocument,
    variables: (answers) => ({
      memberId, code, dueBy: answers.date('dueBy'), fee: dbs ? (answers.choice('fee', t`Say how the check is asked for.`) as DbsFee) : null,
    }),
    done,
  });
  if (whyNotAsk || state === 'EXEMPT') return null;
  return (
    <Details summary={state === 'MET' || state === 'EXPIRING' ? <Trans>Ask for a new one</Trans> : <Trans>Ask for it</Trans>} open={state === 'EXPIRED'}>
      <Form question={question} label={t`Ask for it: ${name}`}>
        {dbs && <Radios name="fee" look="lines" label={<Trans>How the check is asked for</Trans>} options={Object.entries(fees).map(([value, label]) => ({ value, label }))} />}
        <DateParts name="dueBy" label={<Trans>Due by, if not in four weeks</Trans>} />
        <Button small><Trans>Ask</Trans></Button>
      </Form>
    </Details>
  );
}
