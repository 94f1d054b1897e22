import { ActionButton, Button, Details, Form, Row, StatusLine, TextArea, useDeed, useQuestion, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import type { PlanToSign } from './plans-to-sign-page';
import { SendBackSafetyPlanDocument, SignSafetyPlanDocument } from './plans-to-sign-page.generated';

/** Yes with one press; or back, with what to change. */
export function LookAtPlan({ plan: { id, title, whyNotSign }, done }: { plan: PlanToSign; done: () => void }) {
  const { t } = useLingui();
  const words = useRefusalWords();
  const sign = useDeed(SignSafetyPlanDocument);
  const question = useQuestion({ deed: SendBackSafetyPlanDocument, variables: (answers) => ({ id, wish: answers.text(`wish-${id}`, t`Write what to change.`) }), fields: { wish: `wish-${id}` }, done });
  return (
    <>
      <Row>
        <ActionButton type="button" whyNot={whyNotSign} sending={sign.sending} onClick={() => void sign.run({ id }).then((answer) => answer.kind === 'done' && done())}>
          <Trans>I have read it and sign it</Trans><span className="visually-hidden">: {title}</span>
        </ActionButton>
      </Row>
      <StatusLine>{sign.answer?.kind === 'refused' && words(sign.answer.refusals[0])}{sign.answer?.kind === 'broken' && <Trans>We could not send this. Try again.</Trans>}</StatusLine>
      {whyNotSign === null && (
        <Details summary={<Trans>Something is missing</Trans>}>
          <Form question={question} label={t`Something is missing`}>
            <TextArea name={`wish-${id}`} rows={2} most={300} label={<Trans>What should change?</Trans>} />
            <Button small look="quiet"><Trans>Send it back</Trans></Button>
          </Form>
        </Details>
      )}
    </>
  );
}
