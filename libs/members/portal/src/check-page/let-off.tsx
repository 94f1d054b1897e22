import { Button, DateParts, Details, Form, Soft, StatusLine, TextArea, useDeed, useQuestion, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { EndExemptionDocument, ExemptFromCheckDocument } from './check-page.generated';
import type { CheckOfMember } from './check-page';

/** For a reason and up to a day; or no longer. Off a DBS check HR alone lets somebody. */
export function LetOff({ check, done }: { check: CheckOfMember; done: () => void }) {
  const words = useRefusalWords();
  if (check.exemptionId) return <NoLonger exemptionId={check.exemptionId} done={done} />;
  return check.whyNotLetOff ? <Soft small>{words({ code: check.whyNotLetOff })}</Soft> : <Exempt check={check} done={done} />;
}

function Exempt({ check: { memberId, code, name }, done }: { check: CheckOfMember; done: () => void }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: ExemptFromCheckDocument,
    variables: (answers) => ({ memberId, code, until: answers.date('until', t`Write the last day.`)!, reason: answers.text('reason', t`Write why. They can read it.`) }),
    done,
  });
  return (
    <Details summary={<Trans>Let off</Trans>}>
      <Form question={question} label={t`Let off: ${name}`}>
        <TextArea name="reason" rows={2} most={500} label={<Trans>Why</Trans>} hint={<Trans>The person can read this.</Trans>} />
        <DateParts name="until" label={<Trans>Last day</Trans>} />
        <Button small><Trans>Let off</Trans></Button>
      </Form>
    </Details>
  );
}

function NoLonger({ exemptionId, done }: { exemptionId: string; done: () => void }) {
  const words = useRefusalWords();
  const end = useDeed(EndExemptionDocument);
  return (
    <>
      <Button type="button" small look="quiet" onClick={() => void end.run({ exemptionId }).then((answer) => answer.kind === 'done' && done())}><Trans>No longer let off</Trans></Button>
      <StatusLine>{end.answer?.kind === 'refused' && words(end.answer.refusals[0])}{end.answer?.kind === 'broken' && <Trans>We could not send this. Try again.</Trans>}</StatusLine>
    </>
  );
}
