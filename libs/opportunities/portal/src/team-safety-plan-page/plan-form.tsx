import { Block, Button, Checkboxes, Form, Note, Sheet, TextArea, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { SafetyNeed } from './team-safety-plan-page';
import { WriteSafetyPlanDocument } from './team-safety-plan-page.generated';

const MOST = 12;
const USUAL = 3;

/** Two boxes for each thing that could go wrong. An empty pair is left out; a change asks for a new signature. */
export function PlanForm({ sessionId, need: { plan, leastAdults, ours }, done }: { sessionId: string; need: SafetyNeed; done: () => void }) {
  const { t } = useLingui();
  const held = plan?.risks ?? [];
  const [count, setCount] = useState(Math.max(USUAL, held.length));
  const places = Array.from({ length: count }, (_, place) => place);
  const question = useQuestion({
    deed: WriteSafetyPlanDocument,
    variables: (answers) => ({
      sessionId,
      input: {
        risks: places.map((place) => ({ what: answers.text(`what-${place}`), answer: answers.text(`answer-${place}`) })).filter(({ what, answer }) => what !== '' || answer !== ''),
        adultIds: answers.choices('adultIds', t`Choose who of us watches.`),
      },
    }),
    fields: { risks: 'what-0' },
    done,
  });
  return (
    <Block heading={plan ? <Trans>Write it again</Trans> : <Trans>Write the plan</Trans>}>
      <Sheet>
        <Form question={question} label={t`The safety plan`}>
          <Note icon="eye"><p><Trans>Write about the place, the day and the way there. Besides those of us who watch, name nobody: what one person needs stands on their own page.</Trans></p></Note>
          {places.map((place) => (
            <fieldset key={place} className="stack">
              <legend><Trans>Thing {place + 1}</Trans></legend>
              <TextArea name={`what-${place}`} rows={2} most={300} label={<Trans>What could go wrong</Trans>} defaultValue={held[place]?.what} />
              <TextArea name={`answer-${place}`} rows={2} most={300} label={<Trans>What we do about it</Trans>} defaultValue={held[place]?.answer} />
            </fieldset>
          ))}
          {count < MOST && <Button type="button" look="quiet" small icon="add" onClick={() => setCount(count + 1)}><Trans>One more thing</Trans></Button>}
          <Checkboxes
            name="adultIds" look="lines" label={<Trans>Who of us watches all the time?</Trans>} hint={<Trans>{leastAdults} or more. Members are counted only when they have a DBS check and are trained to watch.</Trans>}
            options={ours.map(({ id, name, isMember }) => ({ value: id, label: isMember ? t`${name}, member: checked and trained` : name }))} values={plan?.adultIds ?? []}
          />
          <Button>{plan ? <Trans>Ask for a new signature</Trans> : <Trans>Ask a manager to sign it</Trans>}</Button>
        </Form>
      </Sheet>
    </Block>
  );
}
