import { Block, Button, Form, Radios, Sheet, Soft, TextArea, useQuestion, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { useOutcomeWords, type PanelOutcome, type ViewCounted } from '../words/outcome-words';
import type { Panel } from './panel';
import { RecordOutcomeDocument } from './panel-page.generated';

/** What happened, and how the panel's view counted. Until it can be said, the reason why not stands here instead. */
export function OutcomeForm({ panel }: { panel: Panel }) {
  const words = useRefusalWords();
  return (
    <Block heading={<Trans>What happened?</Trans>}>
      <Sheet>{panel.whyNotRecordOutcome ? <Soft>{words({ code: panel.whyNotRecordOutcome })}</Soft> : <Questions panelId={panel.id} />}</Sheet>
    </Block>
  );
}

function Questions({ panelId }: { panelId: string }) {
  const { t } = useLingui();
  const { outcomes, views } = useOutcomeWords();
  const question = useQuestion({
    deed: RecordOutcomeDocument,
    variables: (answers) => ({
      panelId,
      outcome: answers.choice('outcome', t`Choose what happened.`) as PanelOutcome,
      viewCounted: answers.choice('viewCounted', t`Choose how their view counted.`) as ViewCounted,
      reason: answers.text('reason') || null,
    }),
    // The page asks again by itself and shows the outcome.
    done: () => undefined,
  });
  return (
    <Form question={question} label={t`What happened?`}>
      <Radios name="outcome" look="lines" label={<Trans>The job</Trans>} options={(Object.keys(outcomes) as PanelOutcome[]).map((value) => ({ value, label: outcomes[value] }))} />
      <Radios name="viewCounted" look="lines" label={<Trans>Their view</Trans>} options={(Object.keys(views) as ViewCounted[]).map((value) => ({ value, label: views[value] }))} />
      <TextArea
        name="reason" most={500} rows={3} label={<Trans>The reason</Trans>}
        hint={<Trans>You must write it when it was decided against their view. The people on the panel are told it in your words.</Trans>}
      />
      <Button><Trans>Record and tell them</Trans></Button>
    </Form>
  );
}
